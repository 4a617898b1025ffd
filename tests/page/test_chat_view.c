// SPDX-License-Identifier: Apache-2.0
/* T01: a chat chosen, looked at, ticked and kept, without a script. */
#include "page/talk/chat_view.h"

#include <string.h>

#include "testkit/client.h"

#define CHAT                                                                                       \
    "04/01/2026 08.00 - Bu Sari: nasi kuning brp kak\n"                                            \
    "04/01/2026 08.05 - Dapur Melati: 10rb bu\n"                                                   \
    "04/01/2026 08.06 - Bu Sari: pesen 3 ya\n"                                                     \
    "04/01/2026 08.07 - Dapur Melati: siap\n"                                                      \
    "04/01/2026 09.01 - Bu Sari: cod <b>bs</b>?\n"                                                 \
    "04/01/2026 09.02 - Eve: kirim kode otp yg masuk ya\n"

static int chosen(Client *client, const char *chat)
{
    g_autoptr(GBytes) file = g_bytes_new(chat, strlen(chat));
    return client_post_file(client, "/pesan/chat", "chat_import", file, NULL);
}

/* Sends the form of what was found, with these ticks. */
static int ticked(Client *client, const char *ticks)
{
    g_autoptr(GPtrArray) forms = client_forms(client);
    for (guint i = 0; i < forms->len; i++) {
        const char *hidden = ((char **)g_ptr_array_index(forms, i))[0];
        if (strstr(hidden, "_action=chat_keep") != NULL) {
            g_autofree char *body = g_strconcat(hidden, ticks, NULL);
            return client_post_bytes(client, "/pesan/chat/simpan", body, strlen(body));
        }
    }
    g_assert_not_reached();
}

static void a_chat_is_looked_at_before_anything_is_kept(void)
{
    g_autoptr(Client) client = client_new(OWNER);
    client_api_ok(client, "POST", "products", "{\"name\":\"Nasi kuning\",\"price\":10000}");
    g_assert_cmpint(chosen(client, CHAT), ==, 200);
    g_assert_true(client_shows(client, "6 pesan"));
    g_assert_true(client_shows(client, "Anda di chat ini"));
    g_assert_true(client_shows(client, "3 menit")); /* the middle of 5 and 1 */
    g_assert_true(client_shows(client, "2 dari 2"));
    g_assert_true(client_shows(client, "Meminta kode, PIN"));
    g_assert_nonnull(strstr(client_body(client), "value=\"3 Nasi kuning\""));
    g_assert_null(strstr(client_body(client), "<b>bs</b>"));
    g_assert_true(client_shows(client, "dibaca di server lalu langsung dibuang"));
    g_assert_cmpint(
        ticked(client, "&items.0.kind=question&items.1.kind=order&items.1.lines=3+Nasi+kuning"), ==,
        303);
    g_assert_cmpint(client_get(client, "/pesan"), ==, 200);
    g_assert_true(client_shows(client, "cod <b>bs</b>?") ||
                  client_shows(client, "cod &lt;b&gt;bs"));
    g_assert_cmpint(client_get(client, "/pesanan"), ==, 200);
    g_assert_true(client_shows(client, "Bu Sari"));
}

static void nothing_ticked_keeps_no_message(void)
{
    g_autoptr(Client) client = client_new(OWNER);
    g_assert_cmpint(chosen(client, CHAT), ==, 200);
    g_assert_cmpint(ticked(client, ""), ==, 303);
    g_assert_cmpint(client_get(client, "/pesan"), ==, 200);
    g_assert_true(client_shows(client, "Tidak ada pesan yang menunggu"));
}

/* An order that is not understood comes back with everything as it was. */
static void a_refused_form_comes_back_whole(void)
{
    g_autoptr(Client) client = client_new(OWNER);
    g_assert_cmpint(chosen(client, CHAT), ==, 200);
    g_assert_cmpint(ticked(client, "&items.0.kind=question&items.1.kind=order&items.1.lines=2+xyz"),
                    ==, 422);
    g_assert_true(client_shows(client, "Belum ada yang disimpan"));
    g_assert_true(client_shows(client, "tulis jumlah dan nama barang"));
    g_assert_nonnull(strstr(client_body(client), "value=\"2 xyz\""));
    g_assert_nonnull(strstr(client_body(client), "items.0.kind\" value=\"question\" checked"));
}

static void a_wrong_file_is_told_apart(void)
{
    g_autoptr(Client) client = client_new(OWNER);
    g_assert_cmpint(chosen(client, "halo saja\n"), ==, 422);
    g_assert_true(client_shows(client, "bukan ekspor chat WhatsApp"));
    g_assert_cmpint(
        chosen(client, "04/01/2026 08.00 - A: cod bs?\n04/01/2026 08.01 - B: msh ada?\n"), ==, 422);
    g_assert_true(client_shows(client, "Nama di chat ini: A, B"));
    g_assert_cmpint(client_get(client, "/pesan/chat/simpan"), ==, 200);
    g_assert_true(client_shows(client, "Pilih dulu berkas chatnya"));
}

/* An export with its pictures: read by the server up to the size the page names, refused above. */
static void a_large_file_is_read_up_to_a_size_that_is_said(void)
{
    g_autoptr(Client) client = client_new(OWNER);
    size_t large = (size_t)64 << 20;
    g_autofree char *zeros = g_malloc0(CHAT_FILE_MAX + (1 << 20));
    g_autoptr(GBytes) file = g_bytes_new_static(zeros, large);
    g_autoptr(GBytes) over = g_bytes_new_static(zeros, CHAT_FILE_MAX + (1 << 20));
    client_get(client, "/pesan/chat");
    g_assert_nonnull(strstr(client_body(client), "Paling besar 128 MB"));
    g_assert_nonnull(strstr(client_body(client), "sebesar apa pun"));
    g_assert_cmpint(client_post_file(client, "/pesan/chat", "chat_import", file, NULL), ==, 422);
    g_assert_true(client_shows(client, "bukan"));
    g_assert_cmpint(client_post_file(client, "/pesan/chat", "chat_import", over, NULL), ==, 413);
}

void test_chat_view(void)
{
    g_test_add_func("/page/chat_view/look", a_chat_is_looked_at_before_anything_is_kept);
    g_test_add_func("/page/chat_view/nothing", nothing_ticked_keeps_no_message);
    g_test_add_func("/page/chat_view/refused", a_refused_form_comes_back_whole);
    g_test_add_func("/page/chat_view/wrong", a_wrong_file_is_told_apart);
    g_test_add_func("/page/chat_view/T01/large", a_large_file_is_read_up_to_a_size_that_is_said);
}
