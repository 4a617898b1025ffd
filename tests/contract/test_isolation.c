// SPDX-License-Identifier: Apache-2.0
/* Two businesses in full work on one program: whatever the owner of the first asks for with the
 * second's numbers, she sees nothing of it, links nothing to it and changes nothing in it. */
#include <string.h>

#include "page/page.h"
#include "resource/resource.h"
#include "testkit/client.h"
#include "testkit/world.h"

#define OTHER_MARK "mutiara"
#define FILLERS 7

typedef struct {
    Client *client;
    World *own, *other;
    GArray *foreign; /* int64_t: the other's ids; none of them is a number of an own record */
    char *before;    /* rows of the other business */
} Two;

static int64_t id_at(const GArray *ids, guint i)
{
    return g_array_index(ids, int64_t, i);
}

static GArray *ids_of(const World *world)
{
    g_autoptr(GList) names = world_names(world);
    GArray *ids = g_array_new(FALSE, FALSE, sizeof(int64_t));
    for (const GList *at = names; at != NULL; at = at->next) {
        int64_t id = world_id(world, at->data);
        g_array_append_val(ids, id);
    }
    return ids;
}

/* Businesses in between, until no number of the other is also one of a record of the first. */
static void fill_between(const Two *two)
{
    for (int i = 0; i < FILLERS; i++) {
        g_autoptr(GError) error = NULL;
        g_autofree char *mark = g_strdup_printf("pengisi%d", i);
        int64_t id = 0;
        assert_ok(business_add(client_db(two->client), mark, "WIB", OTHER_OWNER, NOW, &id, &error),
                  error);
        g_autoptr(World) filler =
            world_new(client_app_alone(two->client), client_db(two->client), OTHER_OWNER, id, mark);
        world_do_all(filler);
    }
}

static void assert_apart(const Two *two)
{
    g_autoptr(GArray) own = ids_of(two->own);
    for (guint i = 0; i < own->len; i++) {
        for (guint j = 0; j < two->foreign->len; j++) {
            g_assert_cmpint(id_at(own, i), !=, id_at(two->foreign, j));
        }
    }
}

static void two_init(Two *two)
{
    two->client = client_new(OWNER);
    two->own =
        world_new(client_app_alone(two->client), client_db(two->client), OWNER, BUSINESS, "melati");
    two->other = world_new(client_app_alone(two->client), client_db(two->client), OTHER_OWNER,
                           OTHER_BUSINESS, OTHER_MARK);
    world_do_all(two->own);
    fill_between(two);
    world_do_all(two->other);
    two->foreign = ids_of(two->other);
    assert_apart(two);
    two->before = world_dump(client_db(two->client), OTHER_BUSINESS);
}

static void two_clear(Two *two)
{
    g_autofree char *now = world_dump(client_db(two->client), OTHER_BUSINESS);
    g_assert_cmpstr(now, ==, two->before);
    g_free(two->before);
    g_array_unref(two->foreign);
    world_free(two->own);
    world_free(two->other);
    client_free(two->client);
}
G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC(Two, two_clear)

static void assert_shows_nothing(const Two *two, const char *what)
{
    if (strstr(client_body(two->client), OTHER_MARK) != NULL) {
        g_error("%s shows rows of another business", what);
    }
}

static void assert_refused(const Two *two, int status, const char *what, const char *body)
{
    if (status != 404 && status != 422 && status != 403) {
        g_error("%s with another's number: %d %s\n%s", what, status, body,
                client_body(two->client));
    }
    assert_shows_nothing(two, what);
}

static void nothing_is_done_to_anothers_record(const Two *two)
{
    for (size_t i = 0; i < world_steps(two->other); i++) {
        const Stanza *step = world_step(two->other, i);
        const Action *action = action_find(stanza_id(step));
        const char *method = NULL;
        if (!action->on_record) {
            continue;
        }
        g_autofree char *path = world_path(action, world_on(two->other, step), &method);
        g_autofree char *body = world_body(two->own, step);
        g_autofree char *key = g_uuid_string_random();
        assert_refused(two, client_api(two->client, method, path, body, key, NULL), path, body);
    }
}

static void nothing_is_linked_to_anothers_record(const Two *two)
{
    size_t tried = 0;
    for (size_t i = 0; i < world_steps(two->other); i++) {
        const Stanza *step = world_step(two->other, i);
        const Action *action = action_find(stanza_id(step));
        const char *method = NULL;
        g_autofree char *body = world_body(two->other, step);
        g_autofree char *own = world_body(two->own, step);
        g_autofree char *plain = g_strdup(body);
        GString *marked = g_string_new(plain);
        g_string_replace(marked, OTHER_MARK, "melati", 0);
        bool links = !g_str_equal(marked->str, own);
        g_string_free(marked, TRUE);
        if (!links) {
            continue; /* it names no record */
        }
        g_autofree char *path = world_path(action, world_on(two->own, step), &method);
        g_autofree char *key = g_uuid_string_random();
        assert_refused(two, client_api(two->client, method, path, body, key, NULL), path, body);
        tried++;
    }
    g_assert_cmpuint(tried, >, 5);
}

/* Each field that takes a number of a record, whoever wrote the action, with each foreign number. */
static void check_field(const Two *two, const Action *action, const Stanza *step, const char *field,
                        const char *rows)
{
    const char *method = NULL;
    g_autofree char *path = world_path(action, world_on(two->own, step), &method);
    g_autofree char *text = world_body(two->own, step);
    for (guint i = 0; i < two->foreign->len; i++) {
        json_t *body = json_loads(text, 0, NULL);
        json_t *id = json_integer(id_at(two->foreign, i));
        json_t *into = rows != NULL ? json_array_get(json_object_get(body, rows), 0) : body;
        json_object_set_new(into, field, id);
        g_autofree char *sent = json_dumps(body, JSON_COMPACT);
        g_autofree char *key = g_uuid_string_random();
        json_decref(body);
        assert_refused(two, client_api(two->client, method, path, sent, key, NULL), path, sent);
    }
    client_renew_token(two->client);
}

static size_t check_fields(const Two *two, const Action *action, const Form *form, const char *rows)
{
    size_t checked = 0;
    const Stanza *step = world_step_of(two->own, action->name);
    for (const Field *field = form->fields; field->name != NULL && step != NULL; field++) {
        if (field->kind == FIELD_ROWS) {
            checked += check_fields(two, action, field->row, field->name);
        } else if (field->kind == FIELD_ID) {
            check_field(two, action, step, field->name, rows);
            checked++;
        }
    }
    return checked;
}

static void no_field_takes_anothers_number(const Two *two)
{
    size_t checked = 0;
    for (size_t i = 0; i < action_count(); i++) {
        g_autoptr(FormTable) made = NULL;
        const Form *form =
            action_form(ACTIONS[i], app_knowledge(client_app(two->client)), NULL, &made);
        checked += check_fields(two, ACTIONS[i], form, NULL);
    }
    g_assert_cmpuint(checked, >, 5);
}

static void no_page_opens_anothers_record(const Two *two)
{
    for (size_t i = 0; i < page_count(); i++) {
        const char *path = PAGES[i]->path;
        size_t fixed = strcspn(path, "{");
        for (guint j = 0; j < two->foreign->len; j++) {
            g_autofree char *target =
                path[fixed] == '\0' ? g_strdup(path)
                                    : g_strdup_printf("%.*s%" G_GINT64_FORMAT, (int)fixed, path,
                                                      g_array_index(two->foreign, int64_t, j));
            int status = client_get(two->client, target);
            if (status >= 500) {
                g_error("%s: %d", target, status);
            }
            assert_shows_nothing(two, target);
            if (path[fixed] == '\0') {
                break;
            }
        }
    }
}

static void no_resource_gives_out_anothers_rows(const Two *two)
{
    for (size_t i = 0; i < resource_count(); i++) {
        int status = client_api(two->client, "GET", RESOURCES[i]->name, NULL, NULL, NULL);
        g_assert_cmpint(status, <, 500);
        assert_shows_nothing(two, RESOURCES[i]->name);
    }
}

static void nothing_of_another_business_is_seen_linked_or_changed(void)
{
    g_auto(Two) two = {0};
    two_init(&two);
    nothing_is_done_to_anothers_record(&two);
    nothing_is_linked_to_anothers_record(&two);
    no_field_takes_anothers_number(&two);
    no_page_opens_anothers_record(&two);
    no_resource_gives_out_anothers_rows(&two);
    g_assert_cmpint(client_api(two.client, "POST", "businesses/2/open", "{}", "k", NULL), ==, 404);
}

void test_isolation(void)
{
    g_test_add_func("/contract/isolation/two_businesses",
                    nothing_of_another_business_is_seen_linked_or_changed);
}
