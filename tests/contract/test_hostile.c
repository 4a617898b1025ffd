// SPDX-License-Identifier: Apache-2.0
/* Every field of every action gets what no owner would type. What is against the table is refused
 * with the field named and nothing written; what is only strange is kept as it is and shown without
 * harm; nothing is ever a failure of ours. */
#include <string.h>

#include "base/text.h"
#include "resource/resource.h"
#include "testkit/client.h"
#include "testkit/crawl.h"
#include "testkit/world.h"

#define LONG_TEXT 100000
#define STRANGE_A_FIELD 8

typedef struct {
    Client *client;
    World *world;
    json_t *naughty; /* array of strings */
    size_t next;     /* of them */
    size_t refused, asked;
} Hostile;

static void hostile_init(Hostile *hostile)
{
    hostile->client = client_new(OWNER);
    hostile->world = world_new(client_app_alone(hostile->client), client_db(hostile->client), OWNER,
                               BUSINESS, "melati");
    hostile->naughty = json_load_file(SOURCE_DIR "/tests/fixture/naughty/blns.json", 0, NULL);
    g_assert_cmpuint(json_array_size(hostile->naughty), >, 300);
    world_do_all(hostile->world);
    /* a step opened another business */
    client_post(hostile->client, "/usaha", "business_open", BUSINESS, NULL);
}

static void hostile_clear(Hostile *hostile)
{
    json_decref(hostile->naughty);
    world_free(hostile->world);
    client_free(hostile->client);
}
G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC(Hostile, hostile_clear)

/* --- one field of one action --- */
typedef struct {
    Hostile *hostile;
    const Action *action;
    const Stanza *step; /* a body that is taken, NULL: none known */
    const Field *field;
    const char *rows; /* the group it stands in; NULL: none */
} Aim;

/* The well-formed body with this one value put in. */
static char *body_with(const Aim *aim, json_t *take_value)
{
    g_autofree char *text =
        aim->step != NULL ? world_body(aim->hostile->world, aim->step) : g_strdup("{}");
    json_t *body = json_loads(text, 0, NULL);
    json_t *into = body;
    if (aim->rows != NULL && json_object_get(body, aim->rows) == NULL) {
        json_object_set_new(body, aim->rows, json_pack("[{}]"));
    }
    if (aim->rows != NULL) {
        into = json_array_get(json_object_get(body, aim->rows), 0);
    }
    json_object_set_new(into, aim->field->name, take_value);
    char *sent = json_dumps(body, JSON_COMPACT);
    json_decref(body);
    return sent;
}

static int send_value(const Aim *aim, json_t *take_value, json_t **ret_answer)
{
    const char *method = NULL;
    int64_t id = aim->step != NULL ? world_on(aim->hostile->world, aim->step) : 1;
    g_autofree char *path = world_path(aim->action, id, &method);
    g_autofree char *body = body_with(aim, take_value);
    g_autofree char *key = g_uuid_string_random();
    int status = client_api(aim->hostile->client, method, path, body, key, ret_answer);
    if (status >= 500 || status == 429) {
        g_error("%s: %d for %.300s\n%s", path, status, body, client_body(aim->hostile->client));
    }
    return status;
}

/* Is the field, or the group it stands in, among the errors? */
static bool names_field(const Aim *aim, json_t *answer)
{
    json_t *one = NULL;
    size_t i = 0;
    g_autofree char *below = g_strdup_printf("%s.0.%s", aim->rows, aim->field->name);
    const char *name = aim->rows != NULL ? below : aim->field->name;
    json_array_foreach(json_object_get(answer, "errors"), i, one)
    {
        const char *field = json_string_value(json_object_get(one, "field"));
        const char *message = json_string_value(json_object_get(one, "message"));
        if ((g_strcmp0(field, name) == 0 || g_strcmp0(field, aim->rows) == 0) && *message != '\0') {
            return true;
        }
    }
    return false;
}

static void must_refuse(const Aim *aim, json_t *take_value)
{
    json_t *answer = NULL;
    g_autofree char *shown = json_dumps(take_value, JSON_ENCODE_ANY);
    int status = send_value(aim, take_value, &answer);
    if (status != 422 || !names_field(aim, answer)) {
        g_error("%s, field %s: %d for %.80s\n%.2000s", aim->action->name, aim->field->name, status,
                shown, client_body(aim->hostile->client));
    }
    aim->hostile->refused++;
    json_decref(answer);
}

static json_t *long_text(void)
{
    g_autofree char *text = g_strnfill(LONG_TEXT, 'a');
    return json_string(text);
}

static void refuse_texts(const Aim *aim, const char *const *texts)
{
    for (size_t i = 0; texts[i] != NULL; i++) {
        must_refuse(aim, json_string(texts[i]));
    }
}

static void refuse_numbers(const Aim *aim)
{
    static const char *const texts[] = {
        "abc", "1e400", "NaN", "--5", "0x10", "99999999999999999999999", "1,2,3", "Infinity", NULL};
    must_refuse(aim, json_integer(INT64_MAX));
    must_refuse(aim, json_integer(INT64_MIN));
    must_refuse(aim, json_real(1.5));
    must_refuse(aim, json_real(1.125)); /* a grouping mark to one who writes "1.125" */
    must_refuse(aim, json_real(1e300));
    if (aim->field->min >= 0) {
        must_refuse(aim, json_integer(-1));
    }
    refuse_texts(aim, texts);
}

static void refuse_of_kind(const Aim *aim)
{
    static const char *const days[] = {
        "0001-01-01",   "9999-12-31",        "2026-02-30", "2026-13-01",
        "kemarin dulu", "99999999999-01-01", "-1",         NULL};
    static const char *const minutes[] = {"25:00", "-1", "12:60", "99999999999:00", "siang", NULL};
    static const char *const phones[] = {"abc", "1", "0812-3456-7890-1234-5678-9012", NULL};
    static const char *const flags[] = {"mungkin", "2", "-1", NULL};
    static const char *const unknown[] = {"tidak-ada-di-daftar", NULL};
    switch (aim->field->kind) {
    case FIELD_NUMBER:
    case FIELD_MONEY:
    case FIELD_ID:
        refuse_numbers(aim);
        break;
    case FIELD_DAY:
        refuse_texts(aim, days);
        break;
    case FIELD_MINUTE:
        refuse_texts(aim, minutes);
        break;
    case FIELD_PHONE:
        refuse_texts(aim, phones);
        break;
    case FIELD_FLAG:
        refuse_texts(aim, flags);
        break;
    case FIELD_CHOICE:
    case FIELD_SET:
    case FIELD_RANK:
        refuse_texts(aim, aim->field->choices != NULL ? unknown : unknown + 1);
        break;
    default:
        break;
    }
    must_refuse(aim, long_text());
    must_refuse(aim, json_pack("{s:i}", "a", 1));
    must_refuse(aim, json_pack("[[i]]", 1));
    must_refuse(aim, json_pack("[{s:i}]", "a", 1));
}

static void ask_strange(const Aim *aim)
{
    static const char *const more[] = {"<script>aneh()</script>",
                                       "\"><img src=x onerror=aneh()>",
                                       "' onmouseover='aneh()",
                                       "javascript:aneh()",
                                       "=1+1|'/C aneh'!A0",
                                       "{nama}{harga }{stok x}%s%n%d$1",
                                       "'; DROP TABLE products; --",
                                       "../../../etc/passwd",
                                       "2026-02-28,,,",
                                       "\u202e\u200b\ufeffx"};
    Hostile *hostile = aim->hostile;
    for (size_t i = 0; i < STRANGE_A_FIELD; i++) {
        json_t *one =
            json_array_get(hostile->naughty, hostile->next++ % json_array_size(hostile->naughty));
        (void)send_value(aim, json_incref(one), NULL);
        hostile->asked++;
    }
    for (size_t i = 0; i < G_N_ELEMENTS(more); i++) {
        (void)send_value(aim, json_string(more[i]), NULL);
    }
    (void)send_value(aim, json_null(), NULL);
    (void)send_value(aim, json_string(""), NULL);
}

typedef void (*AimCheck)(const Aim *aim);

static void for_each_field(Hostile *hostile, const Action *action, const Form *form,
                           const char *rows, AimCheck check)
{
    const Stanza *step = world_step_of(hostile->world, action->name);
    for (const Field *field = form->fields; field->name != NULL; field++) {
        Aim aim = {hostile, action, step, field, rows};
        if (field->kind == FIELD_ROWS) {
            for_each_field(hostile, action, field->row, field->name, check);
        } else {
            check(&aim);
            client_renew_token(hostile->client);
        }
    }
}

static void for_each_action(Hostile *hostile, AimCheck check)
{
    for (size_t i = 0; i < action_count(); i++) {
        g_autoptr(FormTable) made = NULL;
        const Form *form =
            action_form(ACTIONS[i], app_knowledge(client_app(hostile->client)), NULL, &made);
        for_each_field(hostile, ACTIONS[i], form, NULL, check);
    }
}

/* Without the tokens, which the client itself makes. */
static char *rows_of(const Hostile *hostile)
{
    g_autofree char *dump = world_dump(client_db(hostile->client), BUSINESS);
    g_auto(GStrv) lines = g_strsplit(dump, "\n", -1);
    g_autoptr(GString) rows = g_string_new(NULL);
    for (char **line = lines; *line != NULL; line++) {
        if (!g_str_has_prefix(*line, "api_tokens|")) {
            g_string_append_printf(rows, "%s\n", *line);
        }
    }
    return g_string_free(g_steal_pointer(&rows), FALSE);
}

static void what_is_against_the_table_is_refused_by_its_name(void)
{
    g_auto(Hostile) hostile = {0};
    hostile_init(&hostile);
    g_autofree char *before = rows_of(&hostile);
    for_each_action(&hostile, refuse_of_kind);
    g_autofree char *after = rows_of(&hostile);
    g_assert_cmpuint(hostile.refused, >, 1000);
    g_assert_cmpstr(before, ==, after);
}

/* --- what is only strange --- */

static void assert_harmless(Client *client, const char *target)
{
    static const char *const harmful[] = {"<script>aneh", "<img src=x", "' onmouseover='aneh",
                                          "href=\"javascript:", "onerror=aneh()>"};
    int status = client_get(client, target);
    if (status >= 500 || status == 400) {
        g_error("%s: %d", target, status);
    }
    for (size_t i = 0; i < G_N_ELEMENTS(harmful); i++) {
        if (strstr(client_body(client), harmful[i]) != NULL &&
            g_str_has_prefix(client_body(client), "<!DOCTYPE html>")) {
            g_error("%s: %s", target, harmful[i]);
        }
    }
    g_assert_true(client_has_file(client) || g_utf8_validate(client_body(client), -1, NULL));
}

static void what_is_only_strange_does_no_harm(void)
{
    g_auto(Hostile) hostile = {0};
    hostile_init(&hostile);
    for_each_action(&hostile, ask_strange);
    g_assert_cmpuint(hostile.asked, >, json_array_size(hostile.naughty));
    g_autoptr(GPtrArray) targets = crawl(hostile.client);
    g_assert_cmpuint(targets->len, >, 40);
    for (guint i = 0; i < targets->len; i++) {
        assert_harmless(hostile.client, g_ptr_array_index(targets, i));
    }
    for (size_t i = 0; i < resource_count(); i++) {
        json_t *document = NULL;
        int status = client_api(hostile.client, "GET", RESOURCES[i]->name, NULL, NULL, &document);
        g_assert_true(status == 200 || status == 422);
        json_decref(document);
    }
}

static char *description_now(Hostile *hostile, int64_t id)
{
    json_t *document = NULL, *one = NULL;
    size_t i = 0;
    char *found = NULL;
    g_assert_cmpint(client_api(hostile->client, "GET", "products?limit=200", NULL, NULL, &document),
                    ==, 200);
    json_array_foreach(json_object_get(document, "items"), i, one)
    {
        if (json_integer_value(json_object_get(one, "id")) == id) {
            found = g_strdup(json_string_value(json_object_get(one, "description")));
        }
    }
    json_decref(document);
    return found;
}

/* What is kept comes back as the same bytes, but for what base/text.h says of all text. */
static void strange_text_comes_back_as_it_was(void)
{
    g_auto(Hostile) hostile = {0};
    hostile_init(&hostile);
    int64_t id = world_id(hostile.world, "product");
    g_autofree char *path = g_strdup_printf("products/%" G_GINT64_FORMAT, id);
    json_t *one = NULL;
    size_t i = 0;
    json_array_foreach(hostile.naughty, i, one)
    {
        json_t *body = json_pack("{s:s, s:i, s:O}", "name", "Nasi", "price", 1, "description", one);
        g_autofree char *sent = json_dumps(body, JSON_COMPACT);
        json_decref(body);
        client_api_ok(hostile.client, "PATCH", path, sent);
        g_autofree char *wanted = text_clean(json_string_value(one), true);
        g_autofree char *got = description_now(&hostile, id);
        g_assert_cmpstr(got, ==, wanted);
        client_renew_token(hostile.client);
    }
}

static void broken_bodies_are_refused(void)
{
    static const char *const bodies[] = {
        "{\"name\":\"\xff\xfe\",\"price\":1}",
        "{\"name\":\"\xc3(\",\"price\":1}",
        "{\"name\":\"a\\u0000b\",\"price\":1}",
        "{\"name\":\"\\ud800\",\"price\":1}",
        "{\"name\":\"\xed\xa0\x80\",\"price\":1}",
        "{\"name\":\"a\",\"name\":\"b\",\"price\":1}",
        "{\"name\":\"a\",\"price\":1}{\"name\":\"b\"}",
        "{\"name\":\"a\",\"price\":01}",
    };
    g_autoptr(Client) client = client_new(OWNER);
    for (size_t i = 0; i < G_N_ELEMENTS(bodies); i++) {
        g_autofree char *key = g_uuid_string_random();
        g_assert_cmpint(client_api(client, "POST", "products", bodies[i], key, NULL), ==, 422);
    }
    GString *deep = g_string_new(NULL);
    for (int i = 0; i < 100000; i++) {
        g_string_append(deep, "[");
    }
    g_assert_cmpint(client_api(client, "POST", "products", deep->str, "deep", NULL), ==, 422);
    g_string_free(deep, TRUE);
}

/* A body of nothing but mistakes is not answered with a list of all of them. */
static void ten_thousand_mistakes_get_a_short_answer(void)
{
    g_autoptr(Client) client = client_new(OWNER);
    g_autoptr(GString) body = g_string_new("{\"name\":\"a\"");
    for (int i = 0; i < 10000; i++) {
        g_string_append_printf(body, ",\"salah%d\":1", i);
    }
    g_string_append(body, "}");
    g_assert_cmpint(client_api(client, "POST", "products", body->str, "k", NULL), ==, 422);
    g_assert_cmpuint(strlen(client_body(client)), <, 32768);
}

void test_hostile(void)
{
    g_test_add_func("/contract/hostile/refused", what_is_against_the_table_is_refused_by_its_name);
    g_test_add_func("/contract/hostile/strange", what_is_only_strange_does_no_harm);
    g_test_add_func("/contract/hostile/same_bytes", strange_text_comes_back_as_it_was);
    g_test_add_func("/contract/hostile/broken", broken_bodies_are_refused);
    g_test_add_func("/contract/hostile/mistakes", ten_thousand_mistakes_get_a_short_answer);
}
