// SPDX-License-Identifier: Apache-2.0
#include "store/circle.h"

#include "base/text.h"
#include "store/contact.h"

static const char SQL_PEOPLE[] =
    "SELECT c.id, c.circle, COALESCE(c.referred_by, 0), c.active, c.consent, "
    "COALESCE(c.last_contact_day, -1), c.name FROM contacts c WHERE c.business_id = $1 "
    "ORDER BY c.id";
static const char SQL_ORDERS[] =
    "SELECT COALESCE(contact_id, 0), customer, COUNT(*) FROM orders WHERE business_id = $1 "
    "AND state <> 'cancelled' GROUP BY COALESCE(contact_id, 0), customer";

typedef struct {
    int64_t id, referred_by;
    const char *circle, *name; /* name: folded */
    bool active, consent;
    int64_t last_day, orders;
} Someone;

void circle_map_clear(CircleMap *map)
{
    g_clear_pointer(&map->circles, g_array_unref);
    g_clear_pointer(&map->texts, g_string_chunk_free);
}

static bool people_load(Db *db, int64_t business_id, CircleMap *map, GArray *people,
                        GError **error)
{
    g_autoptr(DbCursor) cursor = db_select(db, SQL_PEOPLE, DB_PARAMS(db_int(business_id)), error);
    while (cursor != NULL && db_cursor_next(cursor)) {
        Someone one = {
            .id = db_cursor_int(cursor, 0),
            .circle = g_string_chunk_insert_const(map->texts, db_cursor_text(cursor, 1)),
            .referred_by = db_cursor_int(cursor, 2),
            .active = db_cursor_int(cursor, 3) != 0,
            .consent = db_cursor_int(cursor, 4) != 0,
            .last_day = db_cursor_int(cursor, 5),
        };
        g_autofree char *name = text_key(db_cursor_text(cursor, 6));
        one.name = g_string_chunk_insert_const(map->texts, name);
        g_array_append_val(people, one);
    }
    return cursor != NULL && db_cursor_done(cursor, error);
}

static Someone *someone_find(const GArray *people, int64_t id)
{
    guint low = 0, high = people->len;
    while (low < high) {
        guint middle = low + (high - low) / 2;
        Someone *one = &g_array_index(people, Someone, middle);
        if (one->id == id) {
            return one;
        }
        if (one->id < id) {
            low = middle + 1;
        } else {
            high = middle;
        }
    }
    return NULL;
}

/* The only active one of this name; NULL: nobody or several. */
static Someone *someone_named(const GArray *people, const char *customer)
{
    g_autofree char *name = text_key(customer);
    Someone *found = NULL;
    for (guint i = 0; i < people->len && *name != '\0'; i++) {
        Someone *one = &g_array_index(people, Someone, i);
        if (one->active && g_str_equal(one->name, name)) {
            if (found != NULL) {
                return NULL;
            }
            found = one;
        }
    }
    return found;
}

/* An order knows its contact by the phone number; without one the name tells, when it is the only. */
static bool orders_load(Db *db, int64_t business_id, GArray *people, GError **error)
{
    g_autoptr(DbCursor) cursor = db_select(db, SQL_ORDERS, DB_PARAMS(db_int(business_id)), error);
    while (cursor != NULL && db_cursor_next(cursor)) {
        int64_t contact_id = db_cursor_int(cursor, 0);
        Someone *one = contact_id != 0 ? someone_find(people, contact_id)
                                       : someone_named(people, db_cursor_text(cursor, 1));
        if (one != NULL) {
            one->orders += db_cursor_int(cursor, 2);
        }
    }
    return cursor != NULL && db_cursor_done(cursor, error);
}

/* The first of the chain that brought this one. */
static const Someone *root_of(const GArray *people, const Someone *one)
{
    const Someone *root = one;
    for (int steps = 0; root->referred_by != 0 && steps <= CONTACT_CHAIN_MAX; steps++) {
        const Someone *before = someone_find(people, root->referred_by);
        if (before == NULL) {
            break;
        }
        root = before;
    }
    return root;
}

static Circle *circle_need(CircleMap *map, const char *key)
{
    for (guint i = 0; i < map->circles->len; i++) {
        Circle *circle = &g_array_index(map->circles, Circle, i);
        if (g_str_equal(circle->key, key)) {
            return circle;
        }
    }
    Circle fresh = {.key = key, .last_day = DAY_NONE};
    g_array_append_val(map->circles, fresh);
    return &g_array_index(map->circles, Circle, map->circles->len - 1);
}

static void people_count(const GArray *people, CircleMap *map)
{
    for (guint i = 0; i < people->len; i++) {
        const Someone *one = &g_array_index(people, Someone, i);
        if (!one->active) {
            continue;
        }
        Circle *circle = circle_need(map, root_of(people, one)->circle);
        circle->people++;
        circle->brought += one->referred_by != 0;
        circle->orders += one->orders;
        circle->greetable += one->consent;
        if (one->last_day >= 0 &&
            (circle->last_day == DAY_NONE || one->last_day > circle->last_day)) {
            circle->last_day = (Day)one->last_day;
        }
    }
}

bool circle_map_load(Db *db, int64_t business_id, CircleMap *ret_map, GError **error)
{
    g_autoptr(GArray) people = g_array_new(FALSE, TRUE, sizeof(Someone));
    g_auto(CircleMap) map = {g_array_new(FALSE, TRUE, sizeof(Circle)), g_string_chunk_new(256)};
    if (!people_load(db, business_id, &map, people, error) ||
        !orders_load(db, business_id, people, error)) {
        return false;
    }
    people_count(people, &map);
    *ret_map = map;
    map = (CircleMap){0};
    return true;
}

const Circle *circle_find(const CircleMap *map, const char *key)
{
    for (guint i = 0; i < map->circles->len; i++) {
        const Circle *circle = &g_array_index(map->circles, Circle, i);
        if (g_str_equal(circle->key, key)) {
            return circle;
        }
    }
    return NULL;
}

const Circle *circle_next(const CircleMap *map)
{
    const Circle *next = NULL;
    for (guint i = 0; i < map->circles->len; i++) {
        const Circle *circle = &g_array_index(map->circles, Circle, i);
        if (circle->greetable == 0 || *circle->key == '\0') {
            continue;
        }
        /* DAY_NONE is before every day */
        if (next == NULL || circle->last_day < next->last_day ||
            (circle->last_day == next->last_day && circle->orders < next->orders)) {
            next = circle;
        }
    }
    return next;
}
