// SPDX-License-Identifier: Apache-2.0
#pragma once
/* What lives as long as the program: the database address and a pool of open connections, the
 * knowledge files, the languages, the clock. Nothing here changes after app_new and the setting up
 * behind it except the pool and the counters, so any thread may use it. The only opener of databases. */
#include "app/asset.h"
#include "app/import_pace.h"
#include "app/kept_page.h"
#include "db/group.h"
#include "base/lang.h"
#include "db/db.h"
#include "guide/knowledge.h"
#include "planner/caption.h"

typedef struct App App;
typedef struct ImportQueue ImportQueue; /* app/import_queue.h */

typedef struct {
    const char *db_url;   /* file name or postgres:// */
    const char *data_dir; /* replaces embedded knowledge files; may be NULL */
    int64_t fixed_now;    /* UTC seconds instead of the clock (training, tests); 0: the clock */
    bool pseudo;          /* adds the language "xx" (tests) */
} AppOptions;

/* Opens and migrates the database, reads the knowledge. INVALID names the broken file and line. */
MUST_USE App *app_new(const AppOptions *options, GError **error);
void app_free(App *app);
G_DEFINE_AUTOPTR_CLEANUP_FUNC(App, app_free)

int64_t app_now(const App *app);
const Lang *app_lang(const App *app, const char *code); /* unknown: Indonesian (NULL) */
/* The same for what speaks before an App is open; owned; NULL: Indonesian. */
MUST_USE Lang *app_lang_new(const char *code);
const Knowledge *app_knowledge(const App *app);
const CaptionBook *app_captions(const App *app);
const char *app_db_url(const App *app);

/* Pages that everybody sees; of this process. */
KeptPages *app_kept_pages(App *app);
/* From now on actions are committed in groups (db/group.h): a server does, whose answers can wait. */
void app_group_writes(App *app);
DbGroup *app_group(App *app); /* NULL: every action commits by itself */

/* From now on long files come in beside the requests: a server does. Owned by the App, which ends it first. */
void app_take_imports(App *app, ImportQueue *take_queue);
void app_end_imports(App *app); /* as the end of the server does */
ImportQueue *app_imports(const App *app); /* NULL: every file comes in at once */
/* Who is told of files that come in at once: a command on a terminal. Borrowed; NULL: nobody. */
void app_watch_imports(App *app, const ImportPace *pace);
const ImportPace *app_import_pace(const App *app);

/* A connection of one's own until given back. */
MUST_USE Db *app_take_db(App *app, GError **error);
void app_give_db(App *app, Db *db);

/* Files for browsers: hash-named addresses that may be cached for ever. */
void app_pack_assets(App *app);                                   /* as asset_table_pack */
void app_add_asset(App *app, const char *path, const char *text); /* as asset_table_add */
const Asset *app_asset(const App *app, const char *path);         /* NULL: none */
const char *app_asset_href(const App *app, const char *path);     /* "/aset/1a2b3c/style.css" */

/* One more call by this API token: LIMIT above 600 a minute. Counted in this process, because a
 * count in the database would make every reading call a durable write. */
MUST_USE bool app_take_call(App *app, int64_t token_id, GError **error);

/* Counters for /metrics. */
void app_count_request(App *app, int status, int64_t duration_us);
MUST_USE char *app_metrics(App *app); /* Prometheus text */
