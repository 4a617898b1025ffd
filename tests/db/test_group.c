// SPDX-License-Identifier: Apache-2.0
/* Group commit: what is promised is on the disk, what failed is undone alone, nobody is left waiting. */
#include "db/group.h"

#include <errno.h>
#include <sys/syscall.h>
#include <unistd.h>

#include <glib/gstdio.h>

#include "testkit/testkit.h"

#define WRITERS 8
#define WRITES 60
#define EVERY_FAILS 7
#define EVERY_ALONE 5 /* by a transaction of its own beside the group */

static const char MAKE[] = "CREATE TABLE marks (name {TEXT} UNIQUE) {STRICT};\n";
static const char SQL_ADD[] = "INSERT INTO marks (name) VALUES ($1)";

/* The disk of this program: SQLite finds it in place of the C library's. */
static struct {
    GMutex lock;
    GCond changed;
    bool held, fails;
    int waiting;
} disk;

int fdatasync(int file)
{
    g_mutex_lock(&disk.lock);
    disk.waiting++;
    g_cond_broadcast(&disk.changed);
    while (disk.held) {
        g_cond_wait(&disk.changed, &disk.lock);
    }
    disk.waiting--;
    bool fails = disk.fails;
    g_mutex_unlock(&disk.lock);
    errno = EIO;
    return fails ? -1 : (int)syscall(SYS_fdatasync, file);
}

static void disk_set(bool held, bool fails)
{
    g_mutex_lock(&disk.lock);
    disk.held = held;
    disk.fails = fails;
    g_cond_broadcast(&disk.changed);
    g_mutex_unlock(&disk.lock);
}

static void disk_await(void)
{
    g_mutex_lock(&disk.lock);
    while (disk.waiting == 0) {
        g_cond_wait(&disk.changed, &disk.lock);
    }
    g_mutex_unlock(&disk.lock);
}

typedef struct {
    char *url;
    Db *db; /* of somebody else */
    DbGroup *group;
} Scene;

static void scene_open(Scene *scene)
{
    g_autoptr(GError) error = NULL;
    scene->url = g_strdup_printf("%s/group-%u.db", g_get_tmp_dir(), g_random_int());
    scene->db = db_open(scene->url, &error);
    g_assert_no_error(error);
    assert_ok(db_run_script(scene->db, MAKE, &error), error);
    scene->group = db_group_new(scene->url);
}

static void scene_close(Scene *scene)
{
    db_group_free(scene->group);
    db_free(scene->db);
    static const char *const endings[] = {"", "-wal", "-shm"};
    for (size_t i = 0; i < G_N_ELEMENTS(endings); i++) {
        g_autofree char *file = g_strconcat(scene->url, endings[i], NULL);
        g_unlink(file);
    }
    g_free(scene->url);
}

static int64_t seen(Db *db)
{
    g_autoptr(GError) error = NULL;
    int64_t count = -1;
    assert_ok(db_get_int(db, "SELECT COUNT(*) FROM marks", DB_NO_PARAMS, -1, &count, &error), error);
    return count;
}

/* In one transaction; `fails`: after it has written. */
static bool mark(Db *db, const char *name, bool fails)
{
    g_autoptr(DbTransaction) tx = db_begin(db, NULL);
    return tx != NULL && db_run(db, SQL_ADD, DB_PARAMS(db_text(name)), NULL) && !fails &&
           db_commit(tx, NULL);
}

static Promise *mark_grouped(DbGroup *group, const char *name, bool fails, bool *ret_done)
{
    g_autoptr(GError) error = NULL;
    Db *db = db_group_enter(group, &error);
    g_assert_no_error(error);
    *ret_done = mark(db, name, fails);
    return db_group_leave(group);
}

static void kept_promise_is_seen_by_others(void)
{
    Scene scene = {0};
    scene_open(&scene);
    bool done = false;
    g_autoptr(Promise) promise = mark_grouped(scene.group, "satu", false, &done);
    g_assert_true(done);
    g_assert_true(promise_wait(promise));
    g_assert_cmpint(seen(scene.db), ==, 1);
    scene_close(&scene);
}

static void a_failing_member_is_undone_alone(void)
{
    Scene scene = {0};
    scene_open(&scene);
    bool first_done = false, second_done = false, twice_done = true;
    g_autoptr(Promise) first = mark_grouped(scene.group, "satu", false, &first_done);
    g_autoptr(Promise) failed = mark_grouped(scene.group, "rusak", true, &second_done);
    g_autoptr(Promise) twice = mark_grouped(scene.group, "satu", false, &twice_done);
    g_autoptr(Promise) last = mark_grouped(scene.group, "dua", false, &second_done);
    g_assert_true(first_done && second_done && !twice_done);
    g_assert_true(promise_wait(first) && promise_wait(last));
    g_assert_cmpint(seen(scene.db), ==, 2);
    scene_close(&scene);
}

/* A disk that fails in the middle takes the whole open transaction, and a member after it must not
 * become a transaction of its own. */
static void a_lost_transaction_is_told_to_all(void)
{
    Scene scene = {0};
    g_autoptr(GError) error = NULL;
    scene_open(&scene);
    Db *db = db_group_enter(scene.group, &error);
    g_assert_true(mark(db, "satu", false));
    assert_ok(db_run_script(db, "ROLLBACK", &error), error); /* as SQLite does on IOERR */
    bool after = mark(db, "dua", false);
    g_autoptr(Promise) promise = db_group_leave(scene.group);
    g_assert_false(after);
    g_assert_false(promise_wait(promise));
    g_assert_cmpint(seen(scene.db), ==, 0);
    g_autoptr(Promise) again = mark_grouped(scene.group, "satu", false, &after);
    g_assert_true(after && promise_wait(again));
    scene_close(&scene);
}

static void remember_kept(void *data, bool kept)
{
    g_atomic_int_set((gint *)data, kept ? 1 : -1);
}

static void others_write_while_the_disk_is_busy(void)
{
    Scene scene = {0};
    bool first_done = false, second_done = false;
    gint told = 0;
    scene_open(&scene);
    disk_set(true, false);
    g_autoptr(Promise) first = mark_grouped(scene.group, "satu", false, &first_done);
    promise_then(first, remember_kept, &told);
    disk_await();
    g_autoptr(Promise) second = mark_grouped(scene.group, "dua", false, &second_done);
    g_assert_true(first_done && second_done);
    g_assert_cmpint(g_atomic_int_get(&told), ==, 0); /* not before the disk has it */
    disk_set(false, false);
    g_assert_true(promise_wait(first) && promise_wait(second));
    g_assert_cmpint(g_atomic_int_get(&told), ==, 1);
    g_assert_cmpint(seen(scene.db), ==, 2);
    scene_close(&scene);
}

static void nothing_is_written_after_the_disk_failed(void)
{
    Scene scene = {0};
    g_autoptr(GError) error = NULL;
    bool done = false, second_done = false;
    scene_open(&scene);
    disk_set(true, true);
    g_autoptr(Promise) promise = mark_grouped(scene.group, "satu", false, &done);
    disk_await();
    g_autoptr(Promise) second = mark_grouped(scene.group, "dua", false, &second_done);
    disk_set(false, true);
    g_assert_true(done && second_done);
    g_assert_false(promise_wait(promise));
    disk_set(false, false);
    g_assert_false(promise_wait(second)); /* it rests on what was lost */
    Db *db = db_group_enter(scene.group, &error);
    g_assert_null(db);
    g_assert_cmpint(error_code(error), ==, ERROR_UNAVAILABLE);
    scene_close(&scene);
}

/* A photo is changed: far more than a savepoint remembers in memory, undone and done. */
static void a_large_change_is_undone_and_done(void)
{
    Scene scene = {0};
    g_autoptr(GError) error = NULL;
    scene_open(&scene);
    static const char MANY[] = "INSERT INTO marks (name) WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL "
                               "SELECT i + 1 FROM n WHERE i < 3000) SELECT printf('%0400d', i) FROM n";
    assert_ok(db_run(scene.db, MANY, DB_NO_PARAMS, &error), error);
    for (int failing = 1; failing >= 0; failing--) {
        Db *db = db_group_enter(scene.group, &error);
        g_autoptr(DbTransaction) tx = db_begin(db, &error);
        assert_ok(db_run(db, "UPDATE marks SET name = name || 'x'", DB_NO_PARAMS, &error), error);
        if (failing == 0) {
            assert_ok(db_commit(tx, &error), error);
        }
        g_clear_pointer(&tx, db_transaction_end);
        g_autoptr(Promise) changed = db_group_leave(scene.group);
        g_assert_true(promise_wait(changed));
    }
    int64_t changed = 0;
    assert_ok(db_get_int(scene.db, "SELECT COUNT(*) FROM marks WHERE name LIKE '%_x' AND name NOT LIKE "
                         "'%xx'", DB_NO_PARAMS, 0, &changed, &error), error);
    g_assert_cmpint(changed, ==, 3000);
    scene_close(&scene);
}

static void closing_commits_what_is_open(void)
{
    Scene scene = {0};
    scene_open(&scene);
    bool done = false;
    g_autoptr(Promise) promise = mark_grouped(scene.group, "satu", false, &done);
    g_clear_pointer(&scene.group, db_group_free);
    g_assert_true(promise_wait(promise));
    g_assert_cmpint(seen(scene.db), ==, 1);
    scene_close(&scene);
}

typedef struct {
    const Scene *scene;
    int number, kept;
} Writer;

static gpointer writer_run(gpointer data)
{
    Writer *writer = data;
    g_autoptr(Db) own = db_open_again(writer->scene->url, NULL);
    db_share_turns(own, writer->scene->group);
    for (int i = 0; i < WRITES; i++) {
        g_autofree char *name = g_strdup_printf("%d-%d", writer->number, i);
        bool done = false;
        if (i % EVERY_ALONE == 0) {
            writer->kept += mark(own, name, false);
            continue;
        }
        g_autoptr(Promise) promise =
            mark_grouped(writer->scene->group, name, i % EVERY_FAILS == 0, &done);
        writer->kept += done && promise_wait(promise);
    }
    return NULL;
}

static void many_at_once_lose_nothing(void)
{
    Scene scene = {0};
    Writer writers[WRITERS];
    GThread *threads[WRITERS];
    int kept = 0, wanted = 0;
    scene_open(&scene);
    for (int i = 0; i < WRITERS; i++) {
        writers[i] = (Writer){&scene, i, 0};
        threads[i] = g_thread_new("writer", writer_run, &writers[i]);
    }
    for (int i = 0; i < WRITERS; i++) {
        g_thread_join(threads[i]);
        kept += writers[i].kept;
    }
    for (int i = 0; i < WRITES; i++) {
        wanted += i % EVERY_ALONE == 0 || i % EVERY_FAILS != 0;
    }
    g_assert_cmpint(kept, ==, WRITERS * wanted);
    g_assert_cmpint(seen(scene.db), ==, kept);
    scene_close(&scene);
}

static void none_for_servers_that_group_themselves(void)
{
    g_assert_null(db_group_new("postgres:///tangga"));
    g_assert_null(db_group_new(":memory:"));
}

void test_group(void)
{
    g_test_add_func("/db/group/kept", kept_promise_is_seen_by_others);
    g_test_add_func("/db/group/undone_alone", a_failing_member_is_undone_alone);
    g_test_add_func("/db/group/lost", a_lost_transaction_is_told_to_all);
    g_test_add_func("/db/group/beside", others_write_while_the_disk_is_busy);
    g_test_add_func("/db/group/disk", nothing_is_written_after_the_disk_failed);
    g_test_add_func("/db/group/large", a_large_change_is_undone_and_done);
    g_test_add_func("/db/group/closing", closing_commits_what_is_open);
    g_test_add_func("/db/group/many", many_at_once_lose_nothing);
    g_test_add_func("/db/group/none", none_for_servers_that_group_themselves);
}
