// SPDX-License-Identifier: Apache-2.0
#include "store/business.h"

#include "base/text.h"

#define BUSINESS_COLUMNS                                                                           \
    "b.id, b.slug, b.name, b.trade, b.zone, b.phone, b.place, b.minutes_per_day, "                 \
    "b.promise_minutes, b.off_days, b.demo"

static const char SQL_LOAD[] = "SELECT " BUSINESS_COLUMNS ", '' FROM businesses b WHERE b.id = $1";
static const char SQL_LOAD_FOR[] =
    "SELECT " BUSINESS_COLUMNS ", m.role FROM businesses b JOIN members m ON m.business_id = b.id "
    "WHERE b.id = $1 AND m.user_id = $2";
static const char SQL_LOAD_SLUG[] =
    "SELECT " BUSINESS_COLUMNS ", '' FROM businesses b WHERE b.slug = $1";
static const char SQL_LIST_OF_USER[] =
    "SELECT " BUSINESS_COLUMNS ", m.role FROM members m JOIN businesses b ON b.id = m.business_id "
    "WHERE m.user_id = $1 ORDER BY b.name, b.id";
static const char SQL_LIST_ALL[] =
    "SELECT " BUSINESS_COLUMNS ", '' FROM businesses b ORDER BY b.id";
static const char SQL_SLUG_TAKEN[] = "SELECT COUNT(*) FROM businesses WHERE slug = $1";
static const char SQL_ADD[] = "INSERT INTO businesses (slug, name, zone, created_at) "
                              "VALUES ($1, $2, $3, $4)";
static const char SQL_SAVE[] =
    "UPDATE businesses SET name = $2, trade = $3, zone = $4, phone = $5, place = $6, "
    "minutes_per_day = $7, promise_minutes = $8, off_days = $9 WHERE id = $1";
static const char SQL_SET_DEMO[] = "UPDATE businesses SET demo = 1 WHERE id = $1";
static const char SQL_LOCK[] = "UPDATE businesses SET demo = demo WHERE id = $1";
static const char SQL_LIST_MEMBERS[] =
    "SELECT u.id, u.name, m.role, COALESCE(u.phone, ''), COALESCE(u.email, '') FROM members m "
    "JOIN users u ON u.id = m.user_id WHERE m.business_id = $1 ORDER BY m.created_at, u.id";
static const char SQL_SET_MEMBER[] =
    "INSERT INTO members (business_id, user_id, role, created_at) VALUES ($1, $2, $3, $4) "
    "ON CONFLICT (business_id, user_id) DO UPDATE SET role = excluded.role";
static const char SQL_REMOVE_MEMBER[] =
    "DELETE FROM members WHERE business_id = $1 AND user_id = $2";
static const char SQL_OTHER_OWNERS[] =
    "SELECT COUNT(*) FROM members WHERE business_id = $1 AND user_id <> $2 AND role = 'owner'";
static const char SQL_COUNT_AS[] = "SELECT COUNT(*) FROM members WHERE user_id = $1 AND role = $2";
static const char SQL_ROLE[] = "SELECT role FROM members WHERE business_id = $1 AND user_id = $2";

#define SLUG_MAX 40

static const Column BUSINESS_FIELDS[] = {
    COLUMN(Business, INT, id),
    COLUMN(Business, TEXT, slug),
    COLUMN(Business, TEXT, name),
    COLUMN(Business, TEXT, trade),
    COLUMN(Business, TEXT, zone),
    COLUMN(Business, TEXT, phone),
    COLUMN(Business, TEXT, place),
    COLUMN(Business, INT, minutes_per_day),
    COLUMN(Business, INT, promise_minutes),
    COLUMN(Business, INT, off_days),
    COLUMN(Business, FLAG, demo),
    COLUMN(Business, TEXT, role),
    {0},
};
const RecordType business_type = {sizeof(Business), BUSINESS_FIELDS};

static const Column MEMBER_FIELDS[] = {
    COLUMN(Member, INT, user_id), COLUMN(Member, TEXT, name),  COLUMN(Member, TEXT, role),
    COLUMN(Member, TEXT, phone),  COLUMN(Member, TEXT, email), {0},
};
const RecordType member_type = {sizeof(Member), MEMBER_FIELDS};

Zone business_zone(const Business *business)
{
    Zone zone = ZONE_WIB;
    return zone_parse(business->zone, &zone) ? zone : ZONE_WIB;
}

bool business_load(Db *db, int64_t id, RecordList **ret_one, GError **error)
{
    return record_list_load(db, &business_type, SQL_LOAD, DB_PARAMS(db_int(id)), ret_one, error);
}

bool business_load_for(Db *db, int64_t id, int64_t user_id, RecordList **ret_one, GError **error)
{
    return record_list_load(db, &business_type, SQL_LOAD_FOR,
                            DB_PARAMS(db_int(id), db_int(user_id)), ret_one, error);
}

bool business_load_slug(Db *db, const char *slug, RecordList **ret_one, GError **error)
{
    return record_list_load(db, &business_type, SQL_LOAD_SLUG, DB_PARAMS(db_text(slug)), ret_one,
                            error);
}

bool business_list_of_user(Db *db, int64_t user_id, RecordList **ret_list, GError **error)
{
    return record_list_load(db, &business_type, SQL_LIST_OF_USER, DB_PARAMS(db_int(user_id)),
                            ret_list, error);
}

bool business_list_all(Db *db, RecordList **ret_list, GError **error)
{
    return record_list_load(db, &business_type, SQL_LIST_ALL, DB_NO_PARAMS, ret_list, error);
}

/* "dapur-melati", then "dapur-melati-2", "-3" … */
static bool slug_make(Db *db, const char *name, char **ret_slug, GError **error)
{
    g_autofree char *base = text_slug(name, SLUG_MAX);
    for (int i = 1;; i++) {
        g_autofree char *slug = i == 1 ? g_strdup(base) : g_strdup_printf("%s-%d", base, i);
        int64_t taken = 0;
        if (!db_get_int(db, SQL_SLUG_TAKEN, DB_PARAMS(db_text(slug)), 0, &taken, error)) {
            return false;
        }
        if (taken == 0) {
            *ret_slug = g_steal_pointer(&slug);
            return true;
        }
    }
}

bool business_add(Db *db, const char *name, const char *zone, int64_t owner_id, int64_t now,
                  int64_t *ret_id, GError **error)
{
    g_autoptr(DbTransaction) tx = db_begin(db, error);
    g_autofree char *slug = NULL;
    int64_t id = 0;
    if (tx == NULL || !slug_make(db, name, &slug, error) ||
        !db_insert(db, SQL_ADD,
                   DB_PARAMS(db_text(slug), db_text(name), db_text(zone), db_int(now)), &id,
                   error) ||
        !member_set(db, id, owner_id, "owner", now, error) || !db_commit(tx, error)) {
        return false;
    }
    *ret_id = id;
    return true;
}

bool business_save(Db *db, int64_t id, const BusinessFacts *facts, GError **error)
{
    return db_run(db, SQL_SAVE,
                  DB_PARAMS(db_int(id), db_text(facts->name), db_text(facts->trade),
                            db_text(facts->zone), db_text(facts->phone), db_text(facts->place),
                            db_int(facts->minutes_per_day), db_int(facts->promise_minutes),
                            db_int(facts->off_days)),
                  error);
}

/* SQLite has one writer at a time anyway. */
bool business_lock(Db *db, int64_t id, GError **error)
{
    return !db_is_server(db) || db_run(db, SQL_LOCK, DB_PARAMS(db_int(id)), error);
}

bool business_set_demo(Db *db, int64_t id, GError **error)
{
    return db_run(db, SQL_SET_DEMO, DB_PARAMS(db_int(id)), error);
}

bool member_list(Db *db, int64_t business_id, RecordList **ret_list, GError **error)
{
    return record_list_load(db, &member_type, SQL_LIST_MEMBERS, DB_PARAMS(db_int(business_id)),
                            ret_list, error);
}

static bool other_owner_needed(Db *db, int64_t business_id, int64_t user_id, GError **error)
{
    int64_t others = 0;
    if (!db_get_int(db, SQL_OTHER_OWNERS, DB_PARAMS(db_int(business_id), db_int(user_id)), 0,
                    &others, error)) {
        return false;
    }
    return others > 0 ? true : error_set(error, ERROR_CONFLICT, "a business needs an owner");
}

bool member_set(Db *db, int64_t business_id, int64_t user_id, const char *role, int64_t now,
                GError **error)
{
    if (!g_str_equal(role, "owner")) {
        g_autofree char *before = NULL;
        if (!member_role(db, business_id, user_id, &before, error) ||
            (g_strcmp0(before, "owner") == 0 &&
             !other_owner_needed(db, business_id, user_id, error))) {
            return false;
        }
    }
    return db_run(db, SQL_SET_MEMBER,
                  DB_PARAMS(db_int(business_id), db_int(user_id), db_text(role), db_int(now)),
                  error);
}

bool member_remove(Db *db, int64_t business_id, int64_t user_id, GError **error)
{
    int64_t removed = 0;
    if (!other_owner_needed(db, business_id, user_id, error) ||
        !db_run_count(db, SQL_REMOVE_MEMBER, DB_PARAMS(db_int(business_id), db_int(user_id)),
                      &removed, error)) {
        return false;
    }
    return removed > 0 ? true : error_set(error, ERROR_NOT_FOUND, "no such member");
}

bool member_count_as(Db *db, int64_t user_id, const char *role, int64_t *ret_count, GError **error)
{
    return db_get_int(db, SQL_COUNT_AS, DB_PARAMS(db_int(user_id), db_text(role)), 0, ret_count,
                      error);
}

bool member_role(Db *db, int64_t business_id, int64_t user_id, char **ret_role, GError **error)
{
    return db_get_text(db, SQL_ROLE, DB_PARAMS(db_int(business_id), db_int(user_id)), ret_role,
                       error);
}
