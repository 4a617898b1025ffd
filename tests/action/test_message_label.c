// SPDX-License-Identifier: Apache-2.0
#include "action/talk/message_label.h"

#include "testkit/client.h"

/* H10: only labels of the table are kept. */
static void only_known_labels_are_kept(void)
{
    g_autoptr(Client) client = client_new(OWNER);
    int64_t id =
        client_api_ok(client, "POST", "messages", "{\"text\":\"Mau dua\",\"platform\":\"whatsapp\"}");
    g_autofree char *path = g_strdup_printf("messages/%" G_GINT64_FORMAT "/label", id);
    g_assert_cmpint(client_api(client, "POST", path, "{\"labels\":[\"circus\"]}", "k1", NULL), ==,
                    422);
    for (const Choice *label = MESSAGE_LABELS; label->value != NULL; label++) {
        g_autofree char *body = g_strdup_printf("{\"labels\":[\"%s\"]}", label->value);
        client_api_ok(client, "POST", path, body);
    }
}

void test_message_label(void)
{
    g_test_add_func("/action/message_label/known", only_known_labels_are_kept);
}
