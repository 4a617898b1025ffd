// SPDX-License-Identifier: Apache-2.0
#include "carry/merge.h"

#include "carry/conflict.h"
#include "carry/lineage.h"
#include "carry/mark.h"
#include "carry/put.h"
#include "carry/read.h"
#include "carry/step.h"
#include "carry/twin.h"
#include "store/verify.h"

static const char SQL_KNOWN[] =
    "SELECT COUNT(*) FROM carry_merges WHERE business_id = $1 AND digest = $2";
static const char SQL_ADD[] =
    "INSERT INTO carry_merges (business_id, digest, new_count, changed_count, removed_count, "
    "same_count, conflict_count, made_at, created_at) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)";
static const char SQL_LIST[] =
    "SELECT id, new_count, changed_count, removed_count, same_count, conflict_count, made_at, "
    "created_at FROM carry_merges WHERE business_id = $1 AND (id < $2 OR $2 = 0) "
    "ORDER BY id DESC LIMIT $3";
static const char ANOTHER[] =
    N_("Berkas ini dari usaha yang dimulai di tempat lain. Bila benar usaha yang sama, centang "
       "\"Ini usaha yang sama\" lalu gabungkan lagi. Belum ada yang masuk.");
static const char BOOKS[] =
    N_("Catatan uang atau stok di berkas ini tidak cocok satu sama lain. Tidak ada yang masuk; "
       "buat lagi berkasnya di tempat asalnya.");

static const Column MERGED_FIELDS[] = {
    COLUMN(CarryMerged, INT, id),
    COLUMN(CarryMerged, INT, new_count),
    COLUMN(CarryMerged, INT, changed_count),
    COLUMN(CarryMerged, INT, removed_count),
    COLUMN(CarryMerged, INT, same_count),
    COLUMN(CarryMerged, INT, conflict_count),
    COLUMN(CarryMerged, TIME, made_at),
    COLUMN(CarryMerged, TIME, created_at),
    {0},
};
const RecordType carry_merged_type = {sizeof(CarryMerged), MERGED_FIELDS};

typedef struct {
    Db *db;
    const CarryMergeAsk *ask;
    CarryBook *file, *here;
    bool begins; /* as in CarrySides */
} Merge;

/* --- doing -------------------------------------------------------------------------------------- */

static bool mark_joined(const Merge *merge, CarryRecord *record, const char *digest, GError **error)
{
    const char *before = record->here != NULL ? record->here->versions : "";
    g_autofree char *versions = carry_versions_join(record->versions, before);
    CarryRecord marked = *record;
    marked.versions = versions;
    marked.digest = digest;
    return carry_mark_set(merge->db, merge->ask->business_id, &marked, error);
}

static bool record_remove(const Merge *merge, CarryPut *put, CarryRecord *record, GError **error)
{
    bool removed = false;
    if (!carry_put_remove(put, record->here, &removed, error)) {
        return false;
    }
    if (!removed) {
        record->step = STEP_LEFT;
        return true;
    }
    return mark_joined(merge, record, "", error);
}

static bool record_do(const Merge *merge, CarryPut *put, CarryRecord *record, GError **error)
{
    switch (record->step) {
    case STEP_NEW:
    case STEP_TAKE:
        if (!carry_put_can(put, record)) {
            record->step = STEP_LEFT;
            return true;
        }
        return (record->step == STEP_NEW ? carry_put_new(put, record, error)
                                         : carry_put_change(put, record, error)) &&
               mark_joined(merge, record, record->digest, error);
    case STEP_SAME:
        return carry_versions_cover(record->here->versions, record->versions) ||
               mark_joined(merge, record, record->digest, error);
    default:
        return true;
    }
}

/* Those that name come after what they name, so backwards. */
static bool removals_do(const Merge *merge, CarryPut *put, GError **error)
{
    for (size_t i = carry_plan_count(merge->file->plan); i > 0; i--) {
        const CarryPlace *place = carry_plan_at(merge->file->plan, i - 1);
        for (guint j = 0; j < merge->file->records->len; j++) {
            CarryRecord *record = g_ptr_array_index(merge->file->records, j);
            if (record->place == place && record->step == STEP_REMOVE &&
                !record_remove(merge, put, record, error)) {
                return false;
            }
        }
    }
    return true;
}

static bool steps_do(const Merge *merge, GError **error)
{
    g_auto(CarryPut) put = {.db = merge->db, .business_id = merge->ask->business_id,
                            .user_id = merge->ask->user_id, .file = merge->file,
                            .here = merge->here};
    carry_put_begin(&put);
    db_bulk(merge->db, true);
    bool done = true;
    for (size_t i = 0; done && i < carry_plan_count(merge->file->plan); i++) {
        const CarryPlace *place = carry_plan_at(merge->file->plan, i);
        for (guint j = 0; done && j < merge->file->records->len; j++) {
            CarryRecord *record = g_ptr_array_index(merge->file->records, j);
            done = record->place != place || record_do(merge, &put, record, error);
        }
    }
    done = done && carry_put_late(&put, error) && removals_do(merge, &put, error) &&
           carry_put_stock(&put, merge->ask->now, error);
    db_bulk(merge->db, false);
    return done;
}

bool carry_steps_do(Db *db, const CarryMergeAsk *ask, CarryBook *file, CarryBook *here,
                    GError **error)
{
    Merge merge = {db, ask, file, here, false};
    return steps_do(&merge, error);
}

/* --- the whole file ----------------------------------------------------------------------------- */

static bool has_content(const CarryBook *book)
{
    static const char *const PLACES[] = {"products", "contacts", "orders", "sales", "posts",
                                         "cash_entries", "messages", "goals", "tasks", "answers",
                                         NULL};
    for (guint i = 0; i < book->records->len; i++) {
        const CarryRecord *record = g_ptr_array_index(book->records, i);
        if (!record->gone && g_strv_contains(PLACES, record->place->name)) {
            return true;
        }
    }
    return false;
}

static bool here_read(Merge *merge, GError **error)
{
    bool settled = false;
    g_clear_pointer(&merge->here, carry_book_free);
    return carry_read(merge->db, merge->file->plan, merge->ask->business_id, &merge->here, &settled,
                      error);
}

/* What is here, under names both sides know. False without *error: refused. */
static bool here_prepare(Merge *merge, const char **ret_refusal, GError **error)
{
    bool joined = false;
    int64_t business_id = merge->ask->business_id;
    if (!here_read(merge, error) || !carry_lineage_is_known(merge->db, business_id, merge->file, &joined, error)) {
        return false;
    }
    /* a copy of the same beginning, though neither was carried before */
    joined = joined || g_str_equal(merge->here->lineages, merge->file->lineages);
    bool content = has_content(merge->here);
    if (!joined && content && !merge->ask->same) {
        *ret_refusal = ANOTHER;
        return false;
    }
    if (!joined && content && (!carry_twins_join(merge->db, business_id, merge->file, merge->here, error) ||
                                !here_read(merge, error))) {
        return false;
    }
    merge->begins = !content;
    if (!joined && !content) {
        merge->here->lineages = carry_book_text(merge->here, merge->file->lineages);
    }
    return carry_lineage_join(merge->db, business_id, merge->here, merge->file, error) &&
           carry_marks_settle(merge->db, business_id, merge->here, error);
}

static bool conflicts_keep(const Merge *merge, GHashTable *set, GError **error)
{
    GHashTableIter each;
    gpointer whole;
    g_hash_table_iter_init(&each, set);
    while (g_hash_table_iter_next(&each, &whole, NULL)) {
        CarryClash clash = {merge->file, merge->here, whole};
        if (!carry_conflict_keep(merge->db, merge->ask, &clash, error)) {
            return false;
        }
    }
    return true;
}

static void steps_count(const CarryBook *file, CarryCounts *counts)
{
    for (guint i = 0; i < file->records->len; i++) {
        const CarryRecord *record = g_ptr_array_index(file->records, i);
        counts->fresh += record->step == STEP_NEW;
        counts->changed += record->step == STEP_TAKE;
        counts->removed += record->step == STEP_REMOVE;
        counts->same += (record->step == STEP_SAME || record->step == STEP_KEEP) && !record->gone;
    }
}

static bool merge_remember(const Merge *merge, const CarryCounts *counts, GError **error)
{
    return counts->known ||
           db_run(merge->db, SQL_ADD,
                  DB_PARAMS(db_int(merge->ask->business_id), db_text(merge->ask->digest),
                            db_int(counts->fresh), db_int(counts->changed),
                            db_int(counts->removed), db_int(counts->same),
                            db_int(counts->conflicts), db_int(merge->file->made_at),
                            db_int(merge->ask->now)),
                  error);
}

static bool merge_do(Merge *merge, CarryCounts *counts, const char **ret_refusal, GError **error)
{
    int64_t before = 0, after = 0, known = 0;
    if (!db_get_int(merge->db, SQL_KNOWN,
                    DB_PARAMS(db_int(merge->ask->business_id), db_text(merge->ask->digest)), 0,
                    &known, error) ||
        !books_violations(merge->db, &before, error) ||
        !here_prepare(merge, ret_refusal, error)) {
        return false;
    }
    CarrySides sides = {merge->file, merge->here, merge->begins};
    g_autoptr(GHashTable) set = carry_steps_decide(&sides);
    if (!steps_do(merge, error) || !conflicts_keep(merge, set, error) ||
        !books_violations(merge->db, &after, error)) {
        return false;
    }
    if (after > before) {
        *ret_refusal = BOOKS;
        return false;
    }
    steps_count(merge->file, counts);
    counts->conflicts = g_hash_table_size(set);
    counts->known = known > 0;
    return merge_remember(merge, counts, error);
}

bool carry_merge(Db *db, const CarryMergeAsk *ask, CarryBook *file, CarryCounts *ret_counts,
                 const char **ret_refusal, GError **error)
{
    Merge merge = {db, ask, file, NULL, false};
    CarryCounts counts = {0};
    *ret_refusal = NULL;
    bool done = merge_do(&merge, &counts, ret_refusal, error);
    g_clear_pointer(&merge.here, carry_book_free);
    if (done) {
        *ret_counts = counts;
    }
    return done || *ret_refusal != NULL;
}

bool carry_merged_list(Db *db, int64_t business_id, int64_t before, int64_t limit,
                       RecordList **ret_list, GError **error)
{
    return record_list_load(db, &carry_merged_type, SQL_LIST,
                            DB_PARAMS(db_int(business_id), db_int(before), db_int(limit)),
                            ret_list, error);
}
