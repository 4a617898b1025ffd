// SPDX-License-Identifier: Apache-2.0
/* S10: a settled debt takes no more steps, and says so. */
#include "action/sell/debt_change.h"

#include <string.h>

#include "testkit/client.h"

static void a_settled_debt_takes_no_more_steps(void)
{
    static const char *const steps[][2] = {{"debts/1/pay", "{\"amount\":1000}"},
                                           {"debts/1/forgive", "{\"reason\":\"pindah\"}"},
                                           {"debts/1/remind", "{}"}};
    g_autoptr(Client) client = client_new(OWNER);
    client_api_ok(client, "POST", "debts", "{\"customer\":\"Bu Sari\",\"amount\":5000}");
    client_api_ok(client, "POST", "debts/1/pay", "{\"amount\":5000}");
    for (size_t i = 0; i < G_N_ELEMENTS(steps); i++) {
        json_t *answer = NULL;
        g_autofree char *key = g_strdup_printf("s%d", (int)i);
        g_assert_cmpint(client_api(client, "POST", steps[i][0], steps[i][1], key, &answer), ==,
                        422);
        g_autofree char *said = json_dumps(answer, 0);
        g_assert_nonnull(strstr(said, "Utang ini sudah selesai."));
        json_decref(answer);
    }
}

void test_debt_change(void)
{
    g_test_add_func("/action/debt_change/settled", a_settled_debt_takes_no_more_steps);
}
