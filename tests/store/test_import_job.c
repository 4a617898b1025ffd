// SPDX-License-Identifier: Apache-2.0
#include "store/import_job.h"

#include <string.h>

#include "store/import_file.h"
#include "testkit/testkit.h"

static int64_t file_add(Db *db, const char *content)
{
    g_autoptr(GError) error = NULL;
    g_autoptr(GBytes) bytes = g_bytes_new(content, strlen(content));
    ImportFileDraft draft = {"shopee_orders", "", "", bytes, {3, 2, 1, 0, 0}, false};
    int64_t id = 0;
    assert_ok(import_file_add(db, BUSINESS, &draft, NOW, &id, &error), error);
    return id;
}

static int64_t job_add(Db *db, const char *content)
{
    g_autoptr(GError) error = NULL;
    int64_t id = file_add(db, content);
    assert_ok(import_job_add(db, BUSINESS, id, OWNER, NOW, &error), error);
    return id;
}

static ImportJob job_of(int64_t id, const char *state)
{
    return (ImportJob){BUSINESS, id, OWNER, state, NOW};
}

static bool moves(Db *db, int64_t id, const char *from, const char *to)
{
    g_autoptr(GError) error = NULL;
    bool moved = false;
    ImportJob job = job_of(id, from);
    assert_ok(import_job_move(db, &job, to, NOW, &moved, &error), error);
    return moved;
}

/* As the file shows it; "waiting" beside "" is a file without a job. */
static void assert_file(Db *db, int64_t id, const char *state, const char *job)
{
    g_autoptr(GError) error = NULL;
    g_autoptr(RecordList) one = NULL;
    assert_ok(import_file_load(db, BUSINESS, id, &one, &error), error);
    g_assert_cmpstr(import_file_at(one, 0)->state, ==, state);
    g_assert_cmpstr(import_file_at(one, 0)->job, ==, job);
}

static void what_is_on_its_way_is_left_alone(Db *db)
{
    g_autoptr(GError) error = NULL;
    int64_t id = job_add(db, "a");
    ImportFileDraft draft = {.kind = "shopee_orders", .options = "", .report = ""};
    assert_file(db, id, IMPORT_WAITING, IMPORT_JOB_QUEUED);
    assert_fails(import_job_add(db, BUSINESS, id, OWNER, NOW, &error), error, ERROR_CONFLICT);
    assert_fails(import_file_discard(db, BUSINESS, id, &error), error, ERROR_CONFLICT);
    assert_fails(import_file_reread(db, BUSINESS, id, &draft, &error), error, ERROR_CONFLICT);
    assert_fails(import_file_apply(db, BUSINESS, id, &draft, NOW, &error), error, ERROR_CONFLICT);
    file_add(db, "b");
    assert_file(db, id, IMPORT_WAITING, IMPORT_JOB_QUEUED);
}

static void it_ends_with_the_file_in(Db *db)
{
    g_autoptr(GError) error = NULL;
    g_autoptr(RecordList) live = NULL;
    int64_t id = job_add(db, "a");
    ImportFileDraft draft = {.report = "", .counts = {3, 2, 1, 0, 0}};
    assert_fails(import_job_finish(db, BUSINESS, id, &error), error, ERROR_CONFLICT);
    g_assert_true(moves(db, id, IMPORT_JOB_QUEUED, IMPORT_JOB_RUNNING));
    g_assert_false(moves(db, id, IMPORT_JOB_QUEUED, IMPORT_JOB_RUNNING));
    assert_ok(import_job_finish(db, BUSINESS, id, &error), error);
    assert_ok(import_file_apply(db, BUSINESS, id, &draft, NOW, &error), error);
    assert_file(db, id, IMPORT_APPLIED, "");
    assert_ok(import_job_list_live(db, &live, &error), error);
    g_assert_cmpuint(record_count(live), ==, 0);
    assert_fails(import_job_add(db, BUSINESS, id, OWNER, NOW, &error), error, ERROR_CONFLICT);
}

static void who_calls_it_off_has_it_waiting_again(Db *db)
{
    g_autoptr(GError) error = NULL;
    int64_t id = job_add(db, "a");
    assert_fails(import_job_stop(db, OTHER_BUSINESS, id, NOW, &error), error, ERROR_CONFLICT);
    assert_ok(import_job_stop(db, BUSINESS, id, NOW, &error), error);
    assert_file(db, id, IMPORT_WAITING, IMPORT_JOB_CANCELLED);
    assert_ok(import_job_add(db, BUSINESS, id, OWNER, NOW, &error), error);
    g_assert_true(moves(db, id, IMPORT_JOB_QUEUED, IMPORT_JOB_RUNNING));
    assert_ok(import_job_stop(db, BUSINESS, id, NOW, &error), error);
    assert_file(db, id, IMPORT_WAITING, IMPORT_JOB_STOPPING);
    assert_fails(import_job_finish(db, BUSINESS, id, &error), error, ERROR_CONFLICT);
    assert_fails(import_job_stop(db, BUSINESS, id, NOW, &error), error, ERROR_CONFLICT);
    g_assert_true(moves(db, id, IMPORT_JOB_STOPPING, IMPORT_JOB_CANCELLED));
    assert_ok(import_file_discard(db, BUSINESS, id, &error), error);
    assert_file(db, id, IMPORT_DISCARDED, "");
}

static void rename_business(Db *db, const char *name)
{
    g_autoptr(GError) error = NULL;
    assert_ok(db_run(db, "UPDATE businesses SET name = $1 WHERE id = 1", DB_PARAMS(db_text(name)),
                     &error),
              error);
}

static void part_write(Db *db, const ImportJob *job, int64_t part, const char *name)
{
    g_autoptr(GError) error = NULL;
    g_autoptr(GBytes) changes = NULL;
    g_autoptr(DbTransaction) tx = db_begin(db, &error);
    assert_ok(db_changes_begin(db, &error), error);
    rename_business(db, name);
    assert_ok(db_changes_end(db, &changes, &error), error);
    assert_ok(import_part_add(db, job, part, changes, &error) && db_commit(tx, &error), error);
}

static bool part_undo(Db *db, const ImportJob *job)
{
    g_autoptr(GError) error = NULL;
    bool undone = false;
    g_autoptr(DbTransaction) tx = db_begin(db, &error);
    assert_ok(import_part_undo(db, job, &undone, &error) && db_commit(tx, &error), error);
    return undone;
}

static char *business_name(Db *db)
{
    g_autoptr(GError) error = NULL;
    char *name = NULL;
    assert_ok(db_get_text(db, "SELECT name FROM businesses WHERE id = 1", DB_NO_PARAMS, &name,
                          &error),
              error);
    return name;
}

static void parts_are_undone_from_the_last(Db *db)
{
    ImportJob job = job_of(job_add(db, "a"), IMPORT_JOB_RUNNING);
    g_assert_false(part_undo(db, &job));
    if (!db_can_undo(db)) {
        return;
    }
    rename_business(db, "awal");
    part_write(db, &job, 1, "tengah");
    part_write(db, &job, 2, "akhir");
    g_assert_true(part_undo(db, &job));
    g_autofree char *between = business_name(db);
    g_assert_cmpstr(between, ==, "tengah");
    g_assert_true(part_undo(db, &job));
    g_autofree char *first = business_name(db);
    g_assert_cmpstr(first, ==, "awal");
    g_assert_false(part_undo(db, &job));
}

static void parts_of_what_is_in_are_found_and_forgotten(Db *db)
{
    g_autoptr(GError) error = NULL;
    g_autoptr(RecordList) none = NULL, left = NULL;
    g_autoptr(GBytes) changes = g_bytes_new_static("x", 1);
    ImportJob job = job_of(job_add(db, "a"), IMPORT_JOB_RUNNING);
    bool forgotten = false;
    assert_ok(import_part_add(db, &job, 1, changes, &error), error);
    assert_ok(import_part_list_left(db, &none, &error), error);
    g_assert_cmpuint(record_count(none), ==, 0);
    g_assert_true(moves(db, job.import_id, IMPORT_JOB_QUEUED, IMPORT_JOB_RUNNING));
    assert_ok(import_job_finish(db, BUSINESS, job.import_id, &error), error);
    assert_ok(import_part_list_left(db, &left, &error), error);
    g_assert_cmpuint(record_count(left), ==, 1);
    g_assert_cmpint(import_job_at(left, 0)->import_id, ==, job.import_id);
    assert_ok(import_part_forget(db, &job, &forgotten, &error), error);
    g_assert_true(forgotten);
    assert_ok(import_part_forget(db, &job, &forgotten, &error), error);
    g_assert_false(forgotten);
}

void test_import_job(void)
{
    testkit_db_case("/store/import_job/alone", what_is_on_its_way_is_left_alone);
    testkit_db_case("/store/import_job/in", it_ends_with_the_file_in);
    testkit_db_case("/store/import_job/off", who_calls_it_off_has_it_waiting_again);
    testkit_db_case("/store/import_job/undo", parts_are_undone_from_the_last);
    testkit_db_case("/store/import_job/left", parts_of_what_is_in_are_found_and_forgotten);
}
