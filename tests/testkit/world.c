// SPDX-License-Identifier: Apache-2.0
#include "testkit/world.h"

#include <string.h>

#include "api/body.h"
#include "testkit/testkit.h"

struct World {
    App *app;
    Db *db;
    int64_t user_id, business_id;
    char *mark;
    StanzaFile *file;
    GHashTable *ids; /* name → id as text */
};

World *world_new(App *app, Db *db, int64_t user_id, int64_t business_id, const char *mark)
{
    g_autoptr(GError) error = NULL;
    g_autofree char *text = NULL;
    g_assert_true(
        g_file_get_contents(SOURCE_DIR "/tests/fixture/world/work.txt", &text, NULL, NULL));
    World *world = g_new0(World, 1);
    world->app = app;
    world->db = db;
    world->user_id = user_id;
    world->business_id = business_id;
    world->mark = g_strdup(mark);
    world->ids = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, g_free);
    world->file = stanza_file_parse("work.txt", text, &error);
    g_assert_no_error(error);
    return world;
}

void world_free(World *world)
{
    if (world != NULL) {
        stanza_file_free(world->file);
        g_hash_table_unref(world->ids);
        g_free(world->mark);
        g_free(world);
    }
}

size_t world_steps(const World *world)
{
    return stanza_file_count(world->file);
}

const Stanza *world_step(const World *world, size_t i)
{
    return stanza_file_at(world->file, i);
}

const Stanza *world_step_of(const World *world, const char *action)
{
    for (size_t i = 0; i < world_steps(world); i++) {
        if (g_str_equal(stanza_id(world_step(world, i)), action)) {
            return world_step(world, i);
        }
    }
    return NULL;
}

int64_t world_id(const World *world, const char *name)
{
    const char *text = g_hash_table_lookup(world->ids, name);
    return text != NULL ? g_ascii_strtoll(text, NULL, 10) : 0;
}

GList *world_names(const World *world)
{
    return g_list_sort(g_hash_table_get_keys(world->ids), (GCompareFunc)strcmp);
}

int64_t world_on(const World *world, const Stanza *step)
{
    const char *on = stanza_get(step, "on");
    return on != NULL ? world_id(world, on) : 0;
}

char *world_body(const World *world, const Stanza *step)
{
    const char *body = stanza_get(step, "body");
    GString *out = g_string_new(body != NULL ? body : "{}");
    GHashTableIter iter;
    gpointer name = NULL, id = NULL;
    g_string_replace(out, "@mark@", world->mark, 0);
    g_hash_table_iter_init(&iter, world->ids);
    while (g_hash_table_iter_next(&iter, &name, &id)) {
        g_autofree char *gap = g_strdup_printf("@%s@", (const char *)name);
        g_string_replace(out, gap, id, 0);
    }
    return g_string_free(out, FALSE);
}

void world_look_around(World *world)
{
    static const struct {
        const char *name, *sql;
    } finds[] = {
        {"person", "SELECT MIN(id) FROM people WHERE business_id = $1"},
        {"review_item", "SELECT MIN(id) FROM review_items WHERE business_id = $1"},
        {"mapping", "SELECT MIN(id) FROM import_mappings WHERE business_id = $1"},
        {"conflict", "SELECT MIN(id) FROM carry_conflicts WHERE business_id = $1"},
        {"made_item", "SELECT MAX(id) FROM stock_items WHERE business_id = $1"},
        {"api_token",
         "SELECT MAX(id) FROM api_tokens WHERE business_id = $1 AND name LIKE 'kasir%'"},
    };
    for (size_t i = 0; i < G_N_ELEMENTS(finds); i++) {
        int64_t id = 0;
        bool read = db_get_int(world->db, finds[i].sql, DB_PARAMS(db_int(world->business_id)), 0,
                               &id, NULL);
        if (read && id != 0) {
            g_hash_table_replace(world->ids, g_strdup(finds[i].name),
                                 g_strdup_printf("%" G_GINT64_FORMAT, id));
        }
    }
}

static bool run_action(World *world, const Stanza *step, ActionCall *call, const char *body,
                       GError **error)
{
    g_auto(Context) context = {0};
    ContextOptions options = {world->app,     world->db,          NULL,
                              world->user_id, world->business_id, DOOR_API};
    g_autoptr(FormErrors) errors = form_errors_new();
    g_autoptr(FormTable) made = NULL;
    g_autoptr(FormValues) values = NULL;
    g_auto(ActionResult) result = {0};
    const Form *form = action_form(call->action, app_knowledge(world->app), NULL, &made);
    g_autoptr(Body) read = body_parse(body, strlen(body), form, errors, NULL, error);
    if (read == NULL || !context_init(&context, &options, error)) {
        return false;
    }
    call->source = body_source(read);
    if (!action_run(&context, call, errors, &values, &result, error)) {
        for (size_t i = 0; i < form_errors_count(errors); i++) {
            g_prefix_error(error, "%s: %s; ", form_errors_field(errors, i),
                           form_errors_sentence(errors, i));
        }
        return false;
    }
    const char *as = stanza_get(step, "as");
    if (as != NULL) {
        g_hash_table_replace(world->ids, g_strdup(as),
                             g_strdup_printf("%" G_GINT64_FORMAT, result.id));
    }
    return true;
}

bool world_do(World *world, const Stanza *step, const char *key, GError **error)
{
    ActionCall call = {.action = action_find(stanza_id(step)), .key = key};
    if (call.action == NULL) {
        return stanza_refuse(step, NULL, error, "no such action");
    }
    g_autofree char *body = world_body(world, step);
    call.id = world_on(world, step);
    return run_action(world, step, &call, body, error);
}

void world_do_all(World *world)
{
    for (size_t i = 0; i < world_steps(world); i++) {
        g_autoptr(GError) error = NULL;
        const Stanza *step = world_step(world, i);
        if (!world_do(world, step, NULL, &error)) {
            g_error("step %zu, %s: %s", i, stanza_id(step), error->message);
        }
        world_look_around(world);
    }
}

char *world_path(const Action *action, int64_t id, const char **ret_method)
{
    GString *path = g_string_new(action->resource);
    bool edit = g_strcmp0(action->verb, "edit") == 0;
    *ret_method = edit ? "PATCH" : "POST";
    if (action->on_record) {
        g_string_append_printf(path, "/%" G_GINT64_FORMAT, id);
    }
    if (action->verb != NULL && !edit) {
        g_string_append_printf(path, "/%s", action->verb);
    }
    return g_string_free(path, FALSE);
}

static const char SQL_SQLITE_COLUMNS[] =
    "SELECT m.name, p.name FROM sqlite_master m JOIN pragma_table_info(m.name) p "
    "WHERE m.type = 'table' AND m.name NOT LIKE 'sqlite%' ORDER BY m.name, p.cid";
static const char SQL_PGSQL_COLUMNS[] =
    "SELECT table_name, column_name FROM information_schema.columns "
    "WHERE table_schema = current_schema() ORDER BY table_name, ordinal_position";

typedef struct {
    bool wanted; /* owned by a business, or by none */
    bool owned;
    GString *query, *line; /* line: the expression that makes one text of a row */
} DumpQuery;

static void table_add(const DumpQuery *dump, const char *table)
{
    /* looked at and counted, not written */
    static const char *const passing[] = {"rate_counts", "sessions", "schema_version", NULL};
    if (dump->owned != dump->wanted || dump->line->len == 0 || g_strv_contains(passing, table)) {
        return;
    }
    g_string_append_printf(dump->query, "%sSELECT '%s|' || %s FROM %s WHERE %s = $1",
                           dump->query->len > 0 ? " UNION ALL " : "", table, dump->line->str, table,
                           !dump->owned                       ? "0"
                           : g_str_equal(table, "businesses") ? "id"
                                                              : "business_id");
}

char *world_dump_query(Db *db, bool owned)
{
    g_autoptr(GError) error = NULL;
    g_autoptr(GString) line = g_string_new(NULL);
    g_autofree char *table = g_strdup("");
    DumpQuery dump = {owned, false, g_string_new(NULL), line};
    g_autoptr(DbCursor) columns = db_select(
        db, db_is_server(db) ? SQL_PGSQL_COLUMNS : SQL_SQLITE_COLUMNS, DB_NO_PARAMS, &error);
    while (columns != NULL && db_cursor_next(columns)) {
        const char *column = db_cursor_text(columns, 1);
        if (!g_str_equal(table, db_cursor_text(columns, 0))) {
            table_add(&dump, table);
            g_free(table);
            table = g_strdup(db_cursor_text(columns, 0));
            g_string_truncate(line, 0);
            dump.owned = g_str_equal(table, "businesses");
        }
        dump.owned |= g_str_equal(column, "business_id");
        g_string_append_printf(line, "%sCOALESCE(CAST(%s AS TEXT), '~')",
                               line->len > 0 ? " || '|' || " : "", column);
    }
    assert_ok(db_cursor_done(columns, &error), error);
    table_add(&dump, table);
    return g_string_free(dump.query, FALSE);
}

static int compare_rows(gconstpointer a, gconstpointer b)
{
    return strcmp(*(const char *const *)a, *(const char *const *)b);
}

char *world_dump_by(Db *db, const char *query, int64_t business_id)
{
    g_autoptr(GError) error = NULL;
    g_autoptr(GPtrArray) lines = g_ptr_array_new_with_free_func(g_free);
    g_autoptr(DbCursor) rows = db_select(db, query, DB_PARAMS(db_int(business_id)), &error);
    while (rows != NULL && db_cursor_next(rows)) {
        g_ptr_array_add(lines, g_strdup(db_cursor_text(rows, 0)));
    }
    assert_ok(db_cursor_done(rows, &error), error);
    g_ptr_array_sort(lines, compare_rows);
    g_ptr_array_add(lines, NULL);
    return g_strjoinv("\n", (char **)lines->pdata);
}

char *world_dump(Db *db, int64_t business_id)
{
    g_autofree char *query = world_dump_query(db, business_id != 0);
    return world_dump_by(db, query, business_id);
}
