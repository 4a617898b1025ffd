// SPDX-License-Identifier: Apache-2.0
/* X02: the checklist covers account hacking, data theft and digital fraud; nothing secret is stored; the file
 * is its owner's; a picture of a transfer pays nothing, through any door. */
#include <string.h>
#include <sys/stat.h>

#include "testkit/client.h"
#include "testkit/sell.h"

#define PASSWORD "kucing-belang-7731"
#define CODE "483920"

static void check_two(Client *client)
{
    g_assert_cmpint(client_post(client, "/keamanan", "safety_check", 0, "account", "two_step",
                                "account", "otp", "fraud", "proof", NULL),
                    ==, 200);
}

static void the_checklist_gives_a_score_one_step_and_a_reminder(void)
{
    g_autoptr(Client) client = client_new(OWNER);
    client_get(client, "/keamanan");
    g_assert_true(client_shows(client, "Akun dibajak"));
    g_assert_true(client_shows(client, "Data dicuri"));
    g_assert_true(client_shows(client, "Penipuan pembayaran"));
    g_assert_true(client_shows(client, "Sudah saya transfer ya, ini fotonya."));
    check_two(client);
    g_assert_true(client_shows(client, "3 dari 11 sudah aman"));
    g_assert_true(client_shows(client, "Periksa Perangkat tertaut di WhatsApp"));
    g_assert_true(client_shows(client, "Kami ingatkan lagi Rabu, 4 Februari 2026"));
    check_two(client); /* the same tasks, not twice as many */
    json_t *tasks = NULL;
    g_assert_cmpint(client_api(client, "GET", "tasks", NULL, NULL, &tasks), ==, 200);
    g_autofree char *text = json_dumps(tasks, 0);
    json_decref(tasks);
    g_assert_nonnull(strstr(text, "Perangkat tertaut"));
    g_assert_nonnull(strstr(text, "2026-01-07"));
    g_assert_nonnull(strstr(text, "2026-02-04"));
    client_set_now(client, NOW + INT64_C(31) * 86400);
    client_get(client, "/keamanan");
    g_assert_true(client_shows(client, "Sudah waktunya diperiksa lagi."));
    client_get(client, "/hari-ini");
    g_assert_true(client_shows(client, "Periksa lagi keamanan akun dan data"));
}

static void the_obstacle_leads_here(void)
{
    g_autoptr(Client) client = client_new(OWNER);
    client_api_ok(client, "POST", "answers", "{\"obstacle_security\":\"yes\"}");
    client_get(client, "/tantangan?layar=99");
    if (strstr(client_body(client), "href=\"/keamanan\"") == NULL) {
        client_api_ok(client, "POST", "answers",
                      "{\"obstacle_change\":\"no\",\"obstacle_skill\":\"no\",\"obstacle_network\":"
                      "\"no\",\"obstacle_image\":\"no\",\"obstacle_speed\":\"no\"}");
        client_get(client, "/tantangan");
    }
    g_assert_nonnull(strstr(client_body(client), "href=\"/keamanan\""));
}

static void an_incident_is_noted_without_its_secrets(void)
{
    g_autoptr(Client) client = client_new(OWNER);
    g_assert_cmpint(client_post(client, "/keamanan", "incident_add", 0, "threat", "account", "what",
                                "Saya sebut kode OTP " CODE " ke penelepon", "done",
                                "Sandi baru: " PASSWORD, "loss", "150.000", NULL),
                    ==, 200);
    g_assert_true(client_shows(client, "Saya sebut kode OTP •••••• ke penelepon"));
    g_assert_true(client_shows(client, "Rp150.000"));
    g_assert_true(client_shows(client, "belum selesai"));
    g_assert_cmpint(client_post(client, "/keamanan", "incident_close", 1, "done",
                                "Akun kembali lewat bantuan WhatsApp", NULL),
                    ==, 200);
    g_assert_false(client_shows(client, "belum selesai"));
    g_assert_true(client_shows(client, "Akun kembali lewat bantuan WhatsApp"));
}

/* Every byte of the database's files. */
static GString *database_bytes(Client *client, bool *ret_owner_only)
{
    static const char *const PARTS[] = {"", "-wal", "-shm"};
    g_autoptr(GError) error = NULL;
    g_autoptr(DbCursor) cursor =
        db_select(client_db(client), "SELECT file FROM pragma_database_list", DB_NO_PARAMS, &error);
    GString *all = g_string_new(NULL);
    g_assert_true(cursor != NULL && db_cursor_next(cursor));
    *ret_owner_only = true;
    for (size_t i = 0; i < G_N_ELEMENTS(PARTS); i++) {
        g_autofree char *file = g_strconcat(db_cursor_text(cursor, 0), PARTS[i], NULL);
        g_autofree char *bytes = NULL;
        gsize size = 0;
        struct stat state = {0};
        if (stat(file, &state) == 0) {
            *ret_owner_only = *ret_owner_only && (state.st_mode & 0777) == 0600;
            g_assert_true(g_file_get_contents(file, &bytes, &size, NULL));
            g_string_append_len(all, bytes, (gssize)size);
        }
    }
    return all;
}

static bool holds(const GString *bytes, const char *text)
{
    size_t length = strlen(text);
    for (size_t i = 0; i + length <= bytes->len; i++) {
        if (memcmp(bytes->str + i, text, length) == 0) {
            return true;
        }
    }
    return false;
}

/* A password is set, used and written into a note; codes come in notes, messages and chats. */
static void no_password_and_no_code_is_in_the_file(void)
{
    g_autoptr(Client) client = client_new(OWNER);
    if (db_is_server(client_db(client))) {
        return; /* the file belongs to the server; what is stored is the same */
    }
    g_autoptr(Client) new_owner = client_beside(client, 0);
    g_assert_cmpint(client_post(new_owner, "/daftar", "register", 0, "name", "Bu Ratna", "login",
                                "0813 1111 2222", "password", PASSWORD, "business", "Warung Ratna",
                                "zone", "WIB", NULL),
                    ==, 200);
    g_autoptr(Client) again = client_beside(client, 0);
    g_assert_cmpint(client_post(again, "/masuk", "sign_in", 0, "login", "0813 1111 2222",
                                "password", PASSWORD, NULL),
                    ==, 200);
    client_post(client, "/keamanan", "incident_add", 0, "threat", "fraud", "what",
                "kode verifikasi: " CODE ", kata sandi: " PASSWORD, NULL);
    client_api_ok(client, "POST", "messages",
                  "{\"platform\":\"whatsapp\",\"kind\":\"message\",\"author\":\"Bu Sari\","
                  "\"text\":\"Tolong, kode OTP saya " CODE "\"}");
    bool owner_only = false;
    g_autoptr(GString) bytes = database_bytes(client, &owner_only);
    g_assert_true(owner_only);
    g_assert_true(holds(bytes, "Tolong, kode OTP saya"));
    g_assert_true(holds(bytes, "$argon2id$"));
    g_assert_false(holds(bytes, PASSWORD));
    g_assert_false(holds(bytes, CODE));
}

/* Neither the page, nor the API, nor the command line. */
static void a_picture_of_a_transfer_pays_nothing(void)
{
    g_autoptr(Client) client = client_new(OWNER);
    Db *db = client_db(client);
    OrderDraft draft = sell_draft();
    draft.note = "Foto bukti transfer sudah dikirim";
    int64_t id = sell_order(db, &draft);
    sell_move(db, id, STEP_CONFIRM);
    g_autofree char *number = g_strdup_printf("%d", (int)id);
    g_assert_cmpint(client_post(client, "/pesanan/1", "order_pay", id, NULL), ==, 422);
    g_assert_cmpint(client_api(client, "POST", "orders/1/pay", "{}", "a", NULL), ==, 422);
    g_assert_cmpint(client_api(client, "POST", "orders/1/pay", "{\"money_seen\":false}", "b", NULL),
                    ==, 422);
    g_assert_cmpint(client_command(client, NULL, "do", "order_pay", "--business", "dapur-melati",
                                   "--id", number, NULL),
                    !=, 0);
    g_assert_cmpint(sell_raw_count(db), ==, 0);
    g_autoptr(RecordList) one = sell_load(db, id);
    g_assert_cmpint(order_at(one, 0)->paid_at, ==, 0);
    g_assert_cmpint(client_post(client, "/pesanan/1", "order_pay", id, "money_seen", "1", NULL), ==,
                    200);
    g_assert_cmpint(sell_raw_count(db), ==, 1);
}

void test_safety(void)
{
    g_test_add_func("/page/safety/score/X02", the_checklist_gives_a_score_one_step_and_a_reminder);
    g_test_add_func("/page/safety/obstacle", the_obstacle_leads_here);
    g_test_add_func("/page/safety/incident/X02", an_incident_is_noted_without_its_secrets);
    g_test_add_func("/page/safety/secret/X02", no_password_and_no_code_is_in_the_file);
    g_test_add_func("/page/safety/proof/X02", a_picture_of_a_transfer_pays_nothing);
}
