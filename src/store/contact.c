// SPDX-License-Identifier: Apache-2.0
#include "store/contact.h"

#include "base/text.h"

#define CONTACT_COLUMNS                                                                            \
    "id, name, phone, factor, circle, place, note, consent, last_contact_day, active, channel, "      \
    "COALESCE(event_id, 0), COALESCE(referred_by, 0), demography, lifestyle, habit"

static const char SQL_LOAD[] =
    "SELECT " CONTACT_COLUMNS " FROM contacts WHERE business_id = $1 AND id = $2";
static const char SQL_LIST[] = "SELECT " CONTACT_COLUMNS " FROM contacts "
                               "WHERE business_id = $1 AND id > $2 ORDER BY id LIMIT $3";
static const char SQL_LIST_ACTIVE[] = "SELECT " CONTACT_COLUMNS " FROM contacts "
                                      "WHERE business_id = $1 AND active = 1 ORDER BY name, id";
static const char SQL_LIST_TO_GREET[] =
    "SELECT " CONTACT_COLUMNS " FROM contacts WHERE business_id = $1 AND active = 1 "
    "AND consent = 1 AND COALESCE(last_contact_day, -1) < $2 "
    "ORDER BY COALESCE(last_contact_day, -1), CASE WHEN event_id IS NULL THEN 1 ELSE 0 END, id "
    "LIMIT $3";
static const char SQL_LIST_MET[] = "SELECT " CONTACT_COLUMNS " FROM contacts WHERE business_id = $1 "
                                   "AND active = 1 AND event_id = $2 ORDER BY name, id";
static const char SQL_EVENT[] = "SELECT COUNT(*) FROM events WHERE business_id = $1 AND id = $2";
static const char SQL_REFERRER[] =
    "SELECT COALESCE(referred_by, -1) FROM contacts WHERE business_id = $1 AND id = $2";
static const char SQL_ADD[] =
    "INSERT INTO contacts (business_id, name, phone, factor, circle, place, note, consent, "
    "created_at, channel, event_id, referred_by, demography, lifestyle, habit) "
    "VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15)";
static const char SQL_SAVE[] =
    "UPDATE contacts SET name = $3, phone = $4, factor = $5, circle = $6, place = $7, note = $8, "
    "consent = $9, channel = $10, event_id = $11, referred_by = $12, demography = $13, lifestyle = $14, "
    "habit = $15 WHERE business_id = $1 AND id = $2 AND active = 1";
static const char SQL_REMOVE[] =
    "UPDATE contacts SET active = 0 WHERE business_id = $1 AND id = $2 AND active = 1";
static const char SQL_GREETED[] = "UPDATE contacts SET last_contact_day = $3 "
                                  "WHERE business_id = $1 AND id = $2 AND active = 1";
static const char SQL_TALKED[] =
    "UPDATE contacts SET last_contact_day = $3 WHERE business_id = $1 AND id = $2 "
    "AND COALESCE(last_contact_day, -1) < $3";

static const Column CONTACT_FIELDS[] = {
    COLUMN(Contact, INT, id),
    COLUMN(Contact, TEXT, name),
    COLUMN(Contact, TEXT, phone),
    COLUMN(Contact, TEXT, factor),
    COLUMN(Contact, TEXT, circle),
    COLUMN(Contact, TEXT, place),
    COLUMN(Contact, TEXT, note),
    COLUMN(Contact, FLAG, consent),
    COLUMN(Contact, DAY, last_contact_day),
    COLUMN(Contact, FLAG, active),
    COLUMN(Contact, TEXT, channel),
    COLUMN(Contact, INT, event_id),
    COLUMN(Contact, INT, referred_by),
    COLUMN(Contact, TEXT, demography),
    COLUMN(Contact, TEXT, lifestyle),
    COLUMN(Contact, TEXT, habit),
    {0},
};
const RecordType contact_type = {sizeof(Contact), CONTACT_FIELDS};

bool contact_load(Db *db, int64_t business_id, int64_t id, RecordList **ret_one, GError **error)
{
    return record_list_load(db, &contact_type, SQL_LOAD, DB_PARAMS(db_int(business_id), db_int(id)),
                            ret_one, error);
}

bool contact_list(Db *db, int64_t business_id, int64_t after, int64_t limit, RecordList **ret_list,
                  GError **error)
{
    return record_list_load(db, &contact_type, SQL_LIST,
                            DB_PARAMS(db_int(business_id), db_int(after), db_int(limit)), ret_list,
                            error);
}

bool contact_list_active(Db *db, int64_t business_id, RecordList **ret_list, GError **error)
{
    return record_list_load(db, &contact_type, SQL_LIST_ACTIVE, DB_PARAMS(db_int(business_id)),
                            ret_list, error);
}

bool contact_list_to_greet(Db *db, int64_t business_id, Day today, int64_t limit,
                           RecordList **ret_list, GError **error)
{
    return record_list_load(db, &contact_type, SQL_LIST_TO_GREET,
                            DB_PARAMS(db_int(business_id), db_int(today), db_int(limit)), ret_list,
                            error);
}

static bool same_name(const char *name, const char *folded)
{
    g_autofree char *here = text_key(name);
    return *folded != '\0' && g_str_equal(here, folded);
}

/* Names are folded here, not in SQL: the databases do not fold letters alike. */
bool contact_find(Db *db, int64_t business_id, const char *phone, const char *name, int64_t *ret_id,
                  GError **error)
{
    g_assert(phone != NULL && name != NULL && ret_id != NULL);
    g_autoptr(RecordList) list = NULL;
    if (!contact_list_active(db, business_id, &list, error)) {
        return false;
    }
    g_autofree char *folded = text_key(name);
    int64_t named = 0;
    size_t count = 0;
    for (size_t i = 0; i < record_count(list); i++) {
        const Contact *contact = contact_at(list, i);
        if (*phone != '\0' && g_str_equal(contact->phone, phone)) {
            *ret_id = contact->id;
            return true;
        }
        if (same_name(contact->name, folded)) {
            named = contact->id;
            count++;
        }
    }
    *ret_id = count == 1 && *phone == '\0' ? named : 0;
    return true;
}

bool contact_list_met(Db *db, int64_t business_id, int64_t event_id, RecordList **ret_list,
                      GError **error)
{
    return record_list_load(db, &contact_type, SQL_LIST_MET,
                            DB_PARAMS(db_int(business_id), db_int(event_id)), ret_list, error);
}

/* Who brought whom must end somewhere: walks up from the new referrer. id 0: a new contact. */
static bool referrer_check(Db *db, int64_t business_id, int64_t id, int64_t referrer,
                           GError **error)
{
    int64_t at = referrer;
    for (int steps = 0; at > 0; steps++) {
        if (at == id || steps > CONTACT_CHAIN_MAX) {
            return error_set(error, ERROR_CONFLICT, "a contact cannot have brought itself");
        }
        if (!db_get_int(db, SQL_REFERRER, DB_PARAMS(db_int(business_id), db_int(at)), 0, &at,
                        error)) {
            return false;
        }
        if (at == 0) {
            return error_set(error, ERROR_NOT_FOUND, "no such contact");
        }
    }
    return true;
}

static bool refs_check(Db *db, int64_t business_id, int64_t id, const ContactFacts *facts,
                       GError **error)
{
    int64_t count = 1;
    if (facts->event_id != 0 &&
        !db_get_int(db, SQL_EVENT, DB_PARAMS(db_int(business_id), db_int(facts->event_id)), 0,
                    &count, error)) {
        return false;
    }
    if (count != 1) {
        return error_set(error, ERROR_NOT_FOUND, "no such event");
    }
    return referrer_check(db, business_id, id, facts->referred_by, error);
}

static DbValue said(const char *words)
{
    return db_text(words != NULL ? words : "");
}

bool contact_add(Db *db, int64_t business_id, const ContactFacts *facts, int64_t now,
                 int64_t *ret_id, GError **error)
{
    return refs_check(db, business_id, 0, facts, error) && db_insert(db, SQL_ADD,
                      DB_PARAMS(db_int(business_id), db_text(facts->name), db_text(facts->phone),
                                db_text(facts->factor), db_text(facts->circle),
                                db_text(facts->place), db_text(facts->note), db_int(facts->consent),
                                db_int(now), said(facts->channel), db_ref(facts->event_id),
                                db_ref(facts->referred_by), said(facts->demography),
                                said(facts->lifestyle), said(facts->habit)),
                      ret_id, error);
}

static bool change_one(Db *db, const char *sql, DbParams params, GError **error)
{
    int64_t changed = 0;
    return db_run_count(db, sql, params, &changed, error) &&
           (changed == 1 || error_set(error, ERROR_NOT_FOUND, "no such contact"));
}

bool contact_save(Db *db, int64_t business_id, int64_t id, const ContactFacts *facts,
                  GError **error)
{
    return refs_check(db, business_id, id, facts, error) && change_one(db, SQL_SAVE,
                      DB_PARAMS(db_int(business_id), db_int(id), db_text(facts->name),
                                db_text(facts->phone), db_text(facts->factor),
                                db_text(facts->circle), db_text(facts->place), db_text(facts->note),
                                db_int(facts->consent), said(facts->channel),
                                db_ref(facts->event_id), db_ref(facts->referred_by),
                                said(facts->demography), said(facts->lifestyle),
                                said(facts->habit)),
                      error);
}

bool contact_remove(Db *db, int64_t business_id, int64_t id, GError **error)
{
    return change_one(db, SQL_REMOVE, DB_PARAMS(db_int(business_id), db_int(id)), error);
}

bool contact_greeted(Db *db, int64_t business_id, int64_t id, Day day, GError **error)
{
    return change_one(db, SQL_GREETED, DB_PARAMS(db_int(business_id), db_int(id), db_int(day)),
                      error);
}

bool contact_talked(Db *db, int64_t business_id, int64_t id, Day day, GError **error)
{
    return db_run(db, SQL_TALKED, DB_PARAMS(db_int(business_id), db_int(id), db_int(day)), error);
}
