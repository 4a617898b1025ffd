// SPDX-License-Identifier: Apache-2.0
#include "carry/conflict.h"

#include <string.h>

#include "carry/mark.h"
#include "carry/read.h"
#include "carry/step.h"
#include "store/cash.h"
#include "store/sale.h"
#include "store/verify.h"

#define CONFLICT_COLUMNS                                                                           \
    "id, place, uid, record_id, theirs, ours, may_both, state, created_at, COALESCE(closed_at, 0)"

static const char SQL_FIND[] = "SELECT theirs FROM carry_conflicts WHERE business_id = $1 "
                               "AND place = $2 AND uid = $3 AND state = 'open'";
static const char SQL_ADD[] =
    "INSERT INTO carry_conflicts (business_id, place, uid, record_id, theirs, ours, may_both, "
    "created_at) VALUES ($1, $2, $3, $4, $5, $6, $7, $8)";
static const char SQL_RENEW[] =
    "UPDATE carry_conflicts SET theirs = $4, ours = $5, may_both = $6 WHERE business_id = $1 "
    "AND place = $2 AND uid = $3 AND state = 'open'";
static const char SQL_LIST[] = "SELECT " CONFLICT_COLUMNS " FROM carry_conflicts "
                               "WHERE business_id = $1 AND state = 'open' ORDER BY id LIMIT 200";
static const char SQL_LOAD[] =
    "SELECT " CONFLICT_COLUMNS " FROM carry_conflicts WHERE business_id = $1 AND id = $2";
static const char SQL_COUNT[] =
    "SELECT COUNT(*) FROM carry_conflicts WHERE business_id = $1 AND state = 'open'";
static const char SQL_CLOSE[] = "UPDATE carry_conflicts SET state = $3, closed_at = $4 "
                                "WHERE business_id = $1 AND id = $2 AND state = 'open'";
static const char SQL_TURN_MOVE[] =
    "INSERT INTO stock_moves (business_id, item_id, kind, amount, note, order_id, created_at) "
    "SELECT business_id, item_id, kind, -amount, note, order_id, CAST($3 AS BIGINT) "
    "FROM stock_moves WHERE business_id = $1 AND id = $2";

static const char NOT_BOTH[] =
    N_("Kalau keduanya dihitung, jumlahnya melebihi yang seharusnya. Belum ada yang berubah; pilih "
       "salah satu.");
static const char NOT_THIS[] =
    N_("Pilihan ini membuat catatan uang atau stok tidak cocok. Belum ada yang berubah; pilih yang "
       "lain.");

static const Column CONFLICT_FIELDS[] = {
    COLUMN(CarryConflict, INT, id),       COLUMN(CarryConflict, TEXT, place),
    COLUMN(CarryConflict, TEXT, uid),     COLUMN(CarryConflict, INT, record_id),
    COLUMN(CarryConflict, SECRET, theirs), COLUMN(CarryConflict, SECRET, ours),
    COLUMN(CarryConflict, FLAG, may_both), COLUMN(CarryConflict, TEXT, state),
    COLUMN(CarryConflict, TIME, created_at), COLUMN(CarryConflict, TIME, closed_at),
    {0},
};
const RecordType carry_conflict_type = {sizeof(CarryConflict), CONFLICT_FIELDS};

/* --- keeping ------------------------------------------------------------------------------------ */

static GString *theirs_write(const CarryClash *clash, bool *ret_may_both)
{
    GString *lines = g_string_new(NULL);
    carry_record_write(lines, clash->whole);
    *ret_may_both = clash->whole->step != STEP_CLASH;
    for (guint i = 0; i < clash->file->records->len; i++) {
        const CarryRecord *record = g_ptr_array_index(clash->file->records, i);
        bool waits = record->step == STEP_HELD || record->step == STEP_CLASH;
        if (record != clash->whole && record->whole == clash->whole && waits) {
            carry_record_write(lines, record);
            *ret_may_both &= record->here == NULL;
        }
    }
    return lines;
}

static bool goes_with(GHashTable *wholes, CarryRecord *record, const CarryRecord *whole)
{
    for (int i = 0; record != NULL && record != whole && i < CARRY_WHOLES_MAX; i++) {
        record = g_hash_table_lookup(wholes, record);
    }
    return record != NULL && record == whole;
}

static GString *ours_write(const CarryClash *clash)
{
    GString *names = g_string_new(NULL);
    g_autoptr(GHashTable) wholes = carry_wholes(clash->here);
    for (guint i = 0; i < clash->here->records->len; i++) {
        CarryRecord *record = g_ptr_array_index(clash->here->records, i);
        if (!record->gone && record != clash->whole->here && clash->whole->here != NULL &&
            goes_with(wholes, record, clash->whole->here) &&
            carry_book_find(clash->file, record->place->name, record->uid) == NULL) {
            g_string_append_printf(names, "%s %s\n", record->place->name, record->uid);
        }
    }
    return names;
}

bool carry_conflict_keep(Db *db, const CarryMergeAsk *ask, const CarryClash *clash, GError **error)
{
    bool may_both = false;
    const CarryRecord *whole = clash->whole;
    g_autofree char *known = NULL;
    g_autoptr(GString) theirs = theirs_write(clash, &may_both);
    g_autoptr(GString) ours = ours_write(clash);
    if (!db_get_text(db, SQL_FIND,
                     DB_PARAMS(db_int(ask->business_id), db_text(whole->place->name),
                               db_text(whole->uid)),
                     &known, error)) {
        return false;
    }
    if (known != NULL) {
        return g_str_equal(known, theirs->str) ||
               db_run(db, SQL_RENEW,
                      DB_PARAMS(db_int(ask->business_id), db_text(whole->place->name),
                                db_text(whole->uid), db_text(theirs->str), db_text(ours->str),
                                db_int(may_both)),
                      error);
    }
    return db_run(db, SQL_ADD,
                  DB_PARAMS(db_int(ask->business_id), db_text(whole->place->name),
                            db_text(whole->uid), db_int(whole->id), db_text(theirs->str),
                            db_text(ours->str), db_int(may_both), db_int(ask->now)),
                  error);
}

/* --- reading ------------------------------------------------------------------------------------ */

bool carry_conflict_list(Db *db, int64_t business_id, RecordList **ret_list, GError **error)
{
    return record_list_load(db, &carry_conflict_type, SQL_LIST, DB_PARAMS(db_int(business_id)),
                            ret_list, error);
}

bool carry_conflict_load(Db *db, int64_t business_id, int64_t id, RecordList **ret_one,
                         GError **error)
{
    return record_list_load(db, &carry_conflict_type, SQL_LOAD,
                            DB_PARAMS(db_int(business_id), db_int(id)), ret_one, error);
}

bool carry_conflict_count(Db *db, int64_t business_id, int64_t *ret_count, GError **error)
{
    return db_get_int(db, SQL_COUNT, DB_PARAMS(db_int(business_id)), 0, ret_count, error);
}

/* --- choosing ----------------------------------------------------------------------------------- */

typedef struct {
    Db *db;
    const CarryChoice *choice;
    CarryBook *theirs, *here;
} Choosing;

static void choosing_clear(Choosing *choosing)
{
    g_clear_pointer(&choosing->theirs, carry_book_free);
    g_clear_pointer(&choosing->here, carry_book_free);
}
G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC(Choosing, choosing_clear)

/* What is here stays, and has seen the other; what only the file has is removed before it came. */
static bool here_stays(const Choosing *choosing, CarryRecord *record, GError **error)
{
    CarryRecord marked = record->here != NULL ? *record->here : *record;
    g_autofree char *joined = carry_versions_join(record->versions, record->here != NULL
                                                                        ? record->here->versions
                                                                        : "");
    g_autofree char *bumped = carry_versions_bump(joined, choosing->here->origin);
    marked.versions = record->here != NULL ? joined : bumped;
    marked.gone = record->here == NULL || record->here->gone;
    marked.digest = marked.gone ? "" : record->here->digest;
    marked.id = marked.gone ? 0 : marked.id;
    return carry_mark_set(choosing->db, choosing->choice->ask->business_id, &marked, error);
}

static bool all_stay(const Choosing *choosing, GError **error)
{
    for (guint i = 0; i < choosing->theirs->records->len; i++) {
        if (!here_stays(choosing, g_ptr_array_index(choosing->theirs->records, i), error)) {
            return false;
        }
    }
    return true;
}

/* Money and goods written here alone are turned round by a row of their own. Already turned: CONFLICT. */
static bool row_turn(const Choosing *choosing, const CarryRecord *record, GError **error)
{
    const CarryMergeAsk *ask = choosing->choice->ask;
    const char *place = record->place->name;
    const char *reason = choosing->choice->conflict->place;
    const CarryValue *removes = carry_value(record, "removes_id");
    int64_t id = 0;
    if (removes != NULL && removes->kind == CARRY_NAMED) {
        return true;
    }
    if (g_str_equal(place, "sales")) {
        SaleRemoval removal = {record->id, (Day)carry_value(record, "day")->number, reason};
        return sale_remove(choosing->db, ask->business_id, &removal, ask->now, &id, error);
    }
    if (g_str_equal(place, "cash_entries")) {
        return cash_remove(choosing->db, ask->business_id, record->id, reason, ask->now, &id,
                           error);
    }
    return !g_str_equal(place, "stock_moves") ||
           db_run(choosing->db, SQL_TURN_MOVE,
                  DB_PARAMS(db_int(ask->business_id), db_int(record->id), db_int(ask->now)), error);
}

static bool is_turned(const Choosing *choosing, const CarryRecord *sale)
{
    for (guint i = 0; i < choosing->here->records->len; i++) {
        const CarryRecord *record = g_ptr_array_index(choosing->here->records, i);
        const CarryValue *removes =
            record->gone || record->place != sale->place ? NULL : carry_value(record, "removes_id");
        if (removes != NULL && removes->kind == CARRY_NAMED &&
            g_str_equal(removes->text, sale->uid)) {
            return true;
        }
    }
    return false;
}

static bool ours_turn(const Choosing *choosing, GError **error)
{
    g_auto(GStrv) names = g_strsplit(choosing->choice->conflict->ours, "\n", -1);
    for (char **name = names; *name != NULL && **name != '\0'; name++) {
        CarryRecord *record = g_hash_table_lookup(choosing->here->by_name, *name);
        if (record != NULL && !record->gone && !is_turned(choosing, record) &&
            !row_turn(choosing, record, error)) {
            return false;
        }
    }
    return true;
}

static CarryStep step_of(const CarryRecord *record, bool both)
{
    if (record->here == NULL || record->here->gone) {
        return record->gone ? STEP_KEEP : STEP_NEW;
    }
    bool older = carry_versions_cover(record->here->versions, record->versions) &&
                 !carry_versions_cover(record->versions, record->here->versions);
    return both || older ? STEP_KEEP : record->gone ? STEP_REMOVE : STEP_TAKE;
}

static void steps_set(const Choosing *choosing)
{
    bool both = g_str_equal(choosing->choice->choice, "both");
    for (guint i = 0; i < choosing->theirs->records->len; i++) {
        CarryRecord *record = g_ptr_array_index(choosing->theirs->records, i);
        record->step = step_of(record, both);
        record->id = record->here != NULL && !record->here->gone ? record->here->id : 0;
    }
}

static bool choosing_read(Choosing *choosing, const CarryPlan *plan, GError **error)
{
    bool settled = false;
    CarryRefusal refusal = {0};
    choosing->theirs = carry_records_read(plan, choosing->choice->conflict->theirs, &refusal);
    if (choosing->theirs == NULL) {
        return error_set(error, ERROR_INTERNAL, "a conflict that cannot be read");
    }
    if (!carry_read(choosing->db, plan, choosing->choice->ask->business_id, &choosing->here,
                    &settled, error) ||
        !carry_marks_settle(choosing->db, choosing->choice->ask->business_id, choosing->here, error)) {
        return false;
    }
    for (guint i = 0; i < choosing->theirs->records->len; i++) {
        CarryRecord *record = g_ptr_array_index(choosing->theirs->records, i);
        record->here = carry_book_find(choosing->here, record->place->name, record->uid);
    }
    return true;
}

static bool theirs_come(Choosing *choosing, const char **ret_refusal, GError **error)
{
    int64_t before = 0, after = 0;
    bool both = g_str_equal(choosing->choice->choice, "both");
    steps_set(choosing);
    if (!books_violations(choosing->db, &before, error) ||
        (!both && !ours_turn(choosing, error)) ||
        !carry_steps_do(choosing->db, choosing->choice->ask, choosing->theirs, choosing->here,
                        error) ||
        !books_violations(choosing->db, &after, error)) {
        return false;
    }
    if (after > before) {
        *ret_refusal = both ? NOT_BOTH : NOT_THIS;
    }
    return true;
}

bool carry_conflict_choose(Db *db, const CarryPlan *plan, const CarryChoice *choice,
                           const char **ret_refusal, GError **error)
{
    g_auto(Choosing) choosing = {db, choice, NULL, NULL};
    *ret_refusal = NULL;
    if (g_str_equal(choice->choice, "both") && choice->conflict->may_both == 0) {
        *ret_refusal = NOT_BOTH;
        return true;
    }
    if (!choosing_read(&choosing, plan, error)) {
        return false;
    }
    bool done = g_str_equal(choice->choice, "here")
                    ? all_stay(&choosing, error)
                    : theirs_come(&choosing, ret_refusal, error);
    return done && db_run(db, SQL_CLOSE,
                          DB_PARAMS(db_int(choice->ask->business_id), db_int(choice->conflict->id),
                                    db_text(choice->choice), db_int(choice->ask->now)),
                          error);
}
