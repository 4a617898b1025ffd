// SPDX-License-Identifier: Apache-2.0
#include "app/app.h"

#include <string.h>

#include "app/import_queue.h"
#include "db/migrate.h"

extern const EmbeddedFile tangga_migration_files[];
extern const size_t tangga_migration_count;
extern const EmbeddedFile tangga_data_files[];
extern const size_t tangga_data_count;
extern const EmbeddedFile tangga_po_files[];
extern const size_t tangga_po_count;

#define STATUS_CLASSES 6
#define CALLS_A_MINUTE 600
static const int64_t DURATION_STEPS_US[] = {1000, 5000, 10000, 50000, 100000, 500000, 1000000};
#define DURATION_STEPS G_N_ELEMENTS(DURATION_STEPS_US)

struct App {
    char *db_url;
    int64_t fixed_now;
    Knowledge *knowledge;
    CaptionBook *captions;
    GPtrArray *languages; /* Lang */
    AssetTable *assets;
    GMutex pool_lock;
    GPtrArray *pool; /* idle Db */
    KeptPages *kept_pages;
    DbGroup *group; /* NULL: none */
    ImportQueue *imports; /* NULL: none */
    const ImportPace *import_pace;
    GMutex calls_lock;
    GHashTable *calls; /* API token → calls in this minute */
    int64_t calls_minute;
    gint requests[STATUS_CLASSES]; /* atomic */
    gint durations[DURATION_STEPS + 1];
};

static Lang *catalogue_lang(const EmbeddedFile *file, GError **error)
{
    g_autofree char *code = g_strndup(file->path, strcspn(file->path, "."));
    return lang_new(code, file->begin, (size_t)(file->end - file->begin), error);
}

static bool languages_load(App *app, bool pseudo, GError **error)
{
    for (size_t i = 0; i < tangga_po_count; i++) {
        Lang *lang = catalogue_lang(&tangga_po_files[i], error);
        if (lang == NULL) {
            return false;
        }
        g_ptr_array_add(app->languages, lang);
    }
    if (pseudo) {
        g_ptr_array_add(app->languages, lang_new_pseudo());
    }
    return true;
}

static bool database_prepare(App *app, GError **error)
{
    Db *db = db_open(app->db_url, error);
    if (db == NULL) {
        return false;
    }
    bool done = migrate(db, tangga_migration_files, tangga_migration_count, error);
    app_give_db(app, db);
    return done;
}

/* A folder of one's own may hold other caption patterns; a broken one is refused at start. */
static bool captions_load(App *app, GError **error)
{
    const StanzaFile *file = knowledge_file(app->knowledge, "captions.txt");
    return file != NULL ? caption_book_parse(file, &app->captions, error)
                        : error_set(error, ERROR_INVALID, "captions.txt:1: the file is missing");
}

static void db_release(gpointer db)
{
    db_free(db);
}

static void lang_release(gpointer lang)
{
    lang_free(lang);
}

App *app_new(const AppOptions *options, GError **error)
{
    g_assert(options->db_url != NULL);
    g_autoptr(App) app = g_new0(App, 1);
    app->db_url = g_strdup(options->db_url);
    app->fixed_now = options->fixed_now;
    app->languages = g_ptr_array_new_with_free_func(lang_release);
    app->assets = asset_table_new();
    app->pool = g_ptr_array_new_with_free_func(db_release);
    g_mutex_init(&app->pool_lock);
    app->kept_pages = kept_pages_new();
    app->calls = g_hash_table_new(NULL, NULL);
    g_mutex_init(&app->calls_lock);
    app->knowledge = options->data_dir != NULL
                         ? knowledge_new_from_folder(options->data_dir, tangga_data_files,
                                                     tangga_data_count, error)
                         : knowledge_new(tangga_data_files, tangga_data_count, error);
    if (app->knowledge == NULL || !captions_load(app, error) ||
        !languages_load(app, options->pseudo, error) || !database_prepare(app, error)) {
        return NULL;
    }
    return g_steal_pointer(&app);
}

void app_free(App *app)
{
    if (app == NULL) {
        return;
    }
    import_queue_free(app->imports);
    kept_pages_free(app->kept_pages);
    g_ptr_array_unref(app->pool);
    db_group_free(app->group);
    g_ptr_array_unref(app->languages);
    asset_table_free(app->assets);
    caption_book_free(app->captions);
    knowledge_free(app->knowledge);
    g_mutex_clear(&app->pool_lock);
    g_hash_table_unref(app->calls);
    g_mutex_clear(&app->calls_lock);
    g_free(app->db_url);
    g_free(app);
}

int64_t app_now(const App *app)
{
    return app->fixed_now != 0 ? app->fixed_now : g_get_real_time() / G_USEC_PER_SEC;
}

const Lang *app_lang(const App *app, const char *code)
{
    for (guint i = 0; code != NULL && i < app->languages->len; i++) {
        const Lang *lang = g_ptr_array_index(app->languages, i);
        if (g_str_equal(lang_code(lang), code)) {
            return lang;
        }
    }
    return NULL;
}

Lang *app_lang_new(const char *code)
{
    g_autofree char *path = g_strconcat(code, ".mo", NULL);
    for (size_t i = 0; i < tangga_po_count; i++) {
        if (g_str_equal(tangga_po_files[i].path, path)) {
            return catalogue_lang(&tangga_po_files[i], NULL);
        }
    }
    return NULL;
}

const Knowledge *app_knowledge(const App *app)
{
    return app->knowledge;
}

const CaptionBook *app_captions(const App *app)
{
    return app->captions;
}

const char *app_db_url(const App *app)
{
    return app->db_url;
}

KeptPages *app_kept_pages(App *app)
{
    return app->kept_pages;
}

void app_group_writes(App *app)
{
    g_assert(app->group == NULL);
    app->group = db_group_new(app->db_url);
    g_ptr_array_set_size(app->pool, 0); /* those take no turns */
}

DbGroup *app_group(App *app)
{
    return app->group;
}

void app_take_imports(App *app, ImportQueue *take_queue)
{
    g_assert(app->imports == NULL);
    app->imports = take_queue;
}

void app_end_imports(App *app)
{
    g_clear_pointer(&app->imports, import_queue_free);
}

ImportQueue *app_imports(const App *app)
{
    return app->imports;
}

void app_watch_imports(App *app, const ImportPace *pace)
{
    app->import_pace = pace;
}

const ImportPace *app_import_pace(const App *app)
{
    return app->import_pace;
}

static Db *pool_take(App *app)
{
    g_mutex_lock(&app->pool_lock);
    Db *db = app->pool->len > 0 ? g_ptr_array_steal_index(app->pool, app->pool->len - 1) : NULL;
    g_mutex_unlock(&app->pool_lock);
    return db;
}

/* When the file was moved away or replaced, the connection to the old one is dropped: what stands in
 * its place is opened, and nothing is made anew. */
Db *app_take_db(App *app, GError **error)
{
    g_autoptr(GError) moved = NULL;
    Db *db = pool_take(app);
    if (db != NULL && db_check(db, &moved)) {
        return db;
    }
    db_free(db);
    db = db_open_again(app->db_url, error);
    if (db != NULL && app->group != NULL) {
        db_share_turns(db, app->group);
    }
    return db;
}

void app_give_db(App *app, Db *db)
{
    if (db == NULL) {
        return;
    }
    g_mutex_lock(&app->pool_lock);
    g_ptr_array_add(app->pool, db);
    g_mutex_unlock(&app->pool_lock);
}

void app_pack_assets(App *app)
{
    asset_table_pack(app->assets);
}

void app_add_asset(App *app, const char *path, const char *text)
{
    asset_table_add(app->assets, path, text);
}

const Asset *app_asset(const App *app, const char *path)
{
    return asset_find(app->assets, path);
}

const char *app_asset_href(const App *app, const char *path)
{
    const Asset *asset = asset_find(app->assets, path);
    g_assert(asset != NULL);
    return asset->href;
}

bool app_take_call(App *app, int64_t token_id, GError **error)
{
    int64_t minute = app_now(app) / 60;
    gpointer token = GSIZE_TO_POINTER(token_id);
    g_mutex_lock(&app->calls_lock);
    if (app->calls_minute != minute) {
        g_hash_table_remove_all(app->calls);
        app->calls_minute = minute;
    }
    guint count = GPOINTER_TO_UINT(g_hash_table_lookup(app->calls, token)) + 1;
    g_hash_table_insert(app->calls, token, GUINT_TO_POINTER(count));
    g_mutex_unlock(&app->calls_lock);
    return count <= CALLS_A_MINUTE
               ? true
               : error_set(error, ERROR_LIMIT, "more than %d calls a minute", CALLS_A_MINUTE);
}

void app_count_request(App *app, int status, int64_t duration_us)
{
    size_t step = 0;
    while (step < DURATION_STEPS && duration_us > DURATION_STEPS_US[step]) {
        step++;
    }
    g_atomic_int_inc(&app->durations[step]);
    g_atomic_int_inc(&app->requests[CLAMP(status / 100, 0, STATUS_CLASSES - 1)]);
}

char *app_metrics(App *app)
{
    g_autoptr(GString) out = g_string_new("# HELP tangga_requests_total Answered requests.\n"
                                          "# TYPE tangga_requests_total counter\n");
    for (int i = 1; i < STATUS_CLASSES; i++) {
        g_string_append_printf(out, "tangga_requests_total{status=\"%dxx\"} %u\n", i,
                               (guint)g_atomic_int_get(&app->requests[i]));
    }
    g_string_append(out, "# HELP tangga_request_seconds Time to answer.\n"
                         "# TYPE tangga_request_seconds histogram\n");
    guint total = 0;
    for (size_t i = 0; i < DURATION_STEPS; i++) {
        total += (guint)g_atomic_int_get(&app->durations[i]);
        g_string_append_printf(out, "tangga_request_seconds_bucket{le=\"%g\"} %u\n",
                               (double)DURATION_STEPS_US[i] / 1e6, total);
    }
    total += (guint)g_atomic_int_get(&app->durations[DURATION_STEPS]);
    g_string_append_printf(out,
                           "tangga_request_seconds_bucket{le=\"+Inf\"} %u\n"
                           "tangga_request_seconds_count %u\n",
                           total, total);
    return g_string_free(g_steal_pointer(&out), FALSE);
}
