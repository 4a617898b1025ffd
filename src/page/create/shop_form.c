// SPDX-License-Identifier: Apache-2.0
#include "page/create/shop_form.h"

#include <string.h>

#include "store/secret.h"
#include "store/session.h"
#include "store/shop_order.h"

#define SENDINGS_A_PEER_AN_HOUR 20
#define HOUR_S 3600

char *shop_form_key(const PageView *view)
{
    const char *sent = g_str_equal(request_method(view->request), "POST")
                           ? request_form(view->request, "_key")
                           : NULL;
    bool spent = form_errors_of(view->errors, "_key") != NULL;
    g_autofree char *token = secret_token();
    return g_strndup(sent != NULL && !spent && strlen(sent) == SHOP_KEY_BYTES ? sent : token,
                     SHOP_KEY_BYTES);
}

void shop_form_check(PageView *view)
{
    const char *key = request_form(view->request, "_key");
    const char *trap = request_form(view->request, SHOP_FORM_TRAP);
    bool fits = key != NULL && strlen(key) == SHOP_KEY_BYTES &&
                strspn(key, "0123456789abcdef") == SHOP_KEY_BYTES;
    if (!fits || (trap != NULL && *trap != '\0')) {
        form_errors_add(view->kept_errors, "", "%s",
                        tr(view->html->lang, "Halaman ini sudah lama terbuka. Isian Anda masih "
                                             "ada; tekan tombol sekali lagi."));
    }
}

bool shop_form_count(PageView *view, int64_t business_id, GError **error)
{
    const Context *context = view->context;
    g_autoptr(GError) failure = NULL;
    g_autofree char *bucket =
        g_strdup_printf("toko:%" G_GINT64_FORMAT ":%s", business_id, request_peer(view->request));
    if (rate_take(context->db, bucket, HOUR_S, SENDINGS_A_PEER_AN_HOUR, context->now, &failure)) {
        return true;
    }
    if (error_code(failure) == ERROR_LIMIT) {
        form_errors_add(view->kept_errors, "", "%s",
                        tr(view->html->lang, "Terlalu banyak pesanan dari jaringan ini. Isian Anda "
                                             "masih ada; coba lagi satu jam lagi, atau pesan lewat "
                                             "WhatsApp."));
        return true;
    }
    g_propagate_error(error, g_steal_pointer(&failure));
    return false;
}
