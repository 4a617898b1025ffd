// SPDX-License-Identifier: Apache-2.0
#include "store/lesson.h"

#include "store/answer.h"
#include "testkit/testkit.h"

extern const EmbeddedFile tangga_data_files[];
extern const size_t tangga_data_count;

static Knowledge *shipped(void)
{
    g_autoptr(GError) error = NULL;
    Knowledge *knowledge = knowledge_new(tangga_data_files, tangga_data_count, &error);
    g_assert_no_error(error);
    return knowledge;
}

static void begin(Db *db, int64_t business_id, const char *lesson, const char *skill)
{
    g_autoptr(GError) error = NULL;
    LessonEntry entry = {lesson, skill, 0};
    assert_ok(lesson_step(db, business_id, &entry, NOW, &error), error);
}

static int64_t counted(Db *db, int64_t business_id, const char *lesson, size_t task)
{
    g_autoptr(GError) error = NULL;
    g_autoptr(Knowledge) knowledge = shipped();
    int64_t counts[LESSON_TASKS_MAX] = {0};
    assert_ok(lesson_tasks_count(db, business_id, lesson_find(knowledge, lesson), counts, &error),
              error);
    return counts[task];
}

static void run_sql(Db *db, const char *sql, int64_t business_id, int64_t at)
{
    g_autoptr(GError) error = NULL;
    assert_ok(db_run(db, sql, DB_PARAMS(db_int(business_id), db_int(at)), &error), error);
}

static void steps_are_kept_until_the_end(Db *db)
{
    g_autoptr(GError) error = NULL;
    g_autoptr(RecordList) list = NULL;
    g_autoptr(RecordList) other = NULL;
    LessonEntry three = {"membalas-pesan", "answer_messages", 3};
    LessonEntry end = {"membalas-pesan", "answer_messages", 6};
    assert_fails(lesson_finish(db, BUSINESS, &end, NOW, &error), error, ERROR_NOT_FOUND);
    assert_ok(lesson_step(db, BUSINESS, &three, NOW, &error), error);
    assert_ok(lesson_finish(db, BUSINESS, &end, NOW + 60, &error), error);
    assert_ok(lesson_finish(db, BUSINESS, &end, NOW + 90, &error), error);
    assert_ok(lesson_step(db, BUSINESS, &three, NOW + 99, &error), error);
    assert_ok(lesson_progress_list(db, BUSINESS, &list, &error), error);
    g_assert_cmpuint(record_count(list), ==, 1);
    const LessonProgress *progress = lesson_progress_of(list, "membalas-pesan");
    g_assert_cmpint(progress->steps, ==, 6);
    g_assert_cmpint(progress->begun_at, ==, NOW);
    g_assert_cmpint(progress->done_at, ==, NOW + 60);
    g_assert_null(lesson_progress_of(list, "unggah-foto"));
    assert_ok(lesson_progress_list(db, OTHER_BUSINESS, &other, &error), error);
    g_assert_cmpuint(record_count(other), ==, 0);
}

/* M18: finishing changes the skill score, of this business alone. */
static void a_finished_lesson_raises_the_skill(Db *db)
{
    g_autoptr(GError) error = NULL;
    g_autoptr(Answers) before = NULL;
    g_autoptr(Answers) mine = NULL;
    g_autoptr(Answers) other = NULL;
    LessonEntry end = {"menulis-deskripsi", "write_description", 6};
    begin(db, BUSINESS, "menulis-deskripsi", "write_description");
    assert_ok(answer_load(db, BUSINESS, &before, &error), error);
    g_assert_cmpint(skill_score(before, SKILL_WRITE_DESCRIPTION), ==, 0);
    assert_ok(lesson_finish(db, BUSINESS, &end, NOW, &error), error);
    assert_ok(answer_load(db, BUSINESS, &mine, &error), error);
    g_assert_cmpint(skill_score(mine, SKILL_WRITE_DESCRIPTION), ==, 1);
    g_assert_cmpint(skill_score(mine, SKILL_UPLOAD_PHOTO), ==, 0);
    assert_ok(answer_load(db, OTHER_BUSINESS, &other, &error), error);
    g_assert_cmpint(skill_score(other, SKILL_WRITE_DESCRIPTION), ==, 0);
}

static void only_a_telling_description_counts(Db *db)
{
    static const char add[] =
        "INSERT INTO products (business_id, name, price_idr, description, created_at, changed_at) "
        "VALUES ($1, 'Nasi kuning', 10000, 'Nasi kuning enak, ayo beli!', $2, $2)";
    static const char praise[] =
        "UPDATE products SET description = 'Nasi kuning sungguh mantap, ayo beli sekarang juga', "
        "changed_at = $2 WHERE business_id = $1";
    static const char tell[] =
        "UPDATE products SET description = 'Nasi kuning Gurih, telur dan tempe, porsi kenyang.', "
        "changed_at = $2 WHERE business_id = $1";
    run_sql(db, add, BUSINESS, NOW - 9);
    run_sql(db, tell, BUSINESS, NOW - 9);
    g_assert_cmpint(counted(db, BUSINESS, "menulis-deskripsi", 0), ==, 0); /* not begun */
    begin(db, BUSINESS, "menulis-deskripsi", "write_description");
    begin(db, OTHER_BUSINESS, "menulis-deskripsi", "write_description");
    g_assert_cmpint(counted(db, BUSINESS, "menulis-deskripsi", 0), ==, 0); /* before the lesson */
    run_sql(db, praise, BUSINESS, NOW + 9);
    g_assert_cmpint(counted(db, BUSINESS, "menulis-deskripsi", 0), ==, 0); /* says nothing */
    run_sql(db, tell, BUSINESS, NOW + 9);
    g_assert_cmpint(counted(db, BUSINESS, "menulis-deskripsi", 0), ==, 1);
    g_assert_cmpint(counted(db, OTHER_BUSINESS, "menulis-deskripsi", 0), ==, 0);
}

static void only_work_done_since_the_begin_counts(Db *db)
{
    static const char post[] =
        "INSERT INTO posts (business_id, day, minute, platform, kind, pillar, minutes, title, "
        "state, done_at, created_at) VALUES ($1, 20458, 360, 'whatsapp_status', 'product', "
        "'communication', 5, 'Menu', 'done', $2, $2)";
    static const char message[] =
        "INSERT INTO messages (business_id, platform, kind, text, received_at, due_at, answer, "
        "answered_at, created_at) VALUES ($1, 'whatsapp', 'question', 'Masih ada?', $2, $2, 'Ada', "
        "$2, $2)";
    static const char menu[] =
        "INSERT INTO menus (business_id, day, order_until, changed_at) VALUES ($1, 20458, 600, $2)";
    begin(db, BUSINESS, "percaya-diri", "confidence");
    begin(db, BUSINESS, "membalas-pesan", "answer_messages");
    begin(db, BUSINESS, "konten-menarik", "make_content");
    run_sql(db, post, BUSINESS, NOW - 1);
    run_sql(db, post, OTHER_BUSINESS, NOW + 1);
    run_sql(db, message, OTHER_BUSINESS, NOW + 1);
    run_sql(db, menu, OTHER_BUSINESS, NOW + 1);
    g_assert_cmpint(counted(db, BUSINESS, "percaya-diri", 0), ==, 0);
    g_assert_cmpint(counted(db, BUSINESS, "membalas-pesan", 0), ==, 0);
    g_assert_cmpint(counted(db, BUSINESS, "konten-menarik", 0), ==, 0);
    run_sql(db, post, BUSINESS, NOW + 1);
    run_sql(db, post, BUSINESS, NOW + 2);
    run_sql(db, message, BUSINESS, NOW + 1);
    run_sql(db, menu, BUSINESS, NOW + 1);
    g_assert_cmpint(counted(db, BUSINESS, "percaya-diri", 0), ==, 2);
    g_assert_cmpint(counted(db, BUSINESS, "membalas-pesan", 0), ==, 1);
    g_assert_cmpint(counted(db, BUSINESS, "konten-menarik", 0), ==, 1);
    g_assert_cmpint(counted(db, BUSINESS, "konten-menarik", 1), ==, 2);
}

void test_lesson(void)
{
    testkit_db_case("/store/lesson/steps", steps_are_kept_until_the_end);
    testkit_db_case("/store/lesson/skill", a_finished_lesson_raises_the_skill);
    testkit_db_case("/store/lesson/description", only_a_telling_description_counts);
    testkit_db_case("/store/lesson/work", only_work_done_since_the_begin_counts);
}
