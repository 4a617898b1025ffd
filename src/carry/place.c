// SPDX-License-Identifier: Apache-2.0
#include "carry/place.h"

#include <string.h>

#include "carry/table.h"

struct CarryPlan {
    CarryPlace *places; /* CARRY_TABLE_COUNT of them */
    GStringChunk *texts;
};

static bool sounds_like_number(const char *name)
{
    static const char *const ENDINGS[] = {"_idr", "_at", "_day", "_id"};
    for (size_t i = 0; !g_str_equal(name, "external_id") && i < G_N_ELEMENTS(ENDINGS); i++) {
        if (g_str_has_suffix(name, ENDINGS[i])) {
            return true;
        }
    }
    return false;
}

static void reference_read(CarryColumn *column, GStringChunk *texts, const char *mark)
{
    const char *name = mark + 1 + (mark[1] == '>');
    column->binds = g_str_has_prefix(mark, ">>");
    column->owns = *mark == '<';
    column->by_hand = *mark == '&';
    column->by_kind = *mark == '?';
    column->number = !column->by_hand;
    column->to = column->by_kind ? NULL
                                 : g_string_chunk_insert_len(
                                       texts, name, (gssize)strspn(name, "abcdefghijklmnopqrstuvwxyz_"));
}

static void column_read(CarryColumn *column, GStringChunk *texts, const char *written)
{
    size_t length = strspn(written, "abcdefghijklmnopqrstuvwxyz_0123456789");
    column->name = g_string_chunk_insert_len(texts, written, (gssize)length);
    column->number = sounds_like_number(column->name);
    column->quiet =
        g_str_equal(column->name, "created_at") || g_str_equal(column->name, "changed_at");
    const char *marks = written + length;
    if (strpbrk(marks, "><?&") == marks && *marks != '\0') {
        reference_read(column, texts, marks);
    }
    column->names = strchr(marks, '=') != NULL;
    column->binds |= column->by_kind && strchr(marks, '>') != NULL;
    column->number |= strchr(marks, '%') != NULL;
    column->bytes = strchr(marks, '*') != NULL;
    column->needed = strchr(marks, '!') != NULL;
    column->quiet |= strchr(marks, '^') != NULL;
    column->rises = strchr(marks, '+') != NULL;
    column->quiet |= column->rises;
    column->derived = strchr(marks, '~') != NULL;
    column->own = strchr(marks, '#') != NULL;
    column->account = strchr(marks, '@') != NULL;
}

static void place_read(CarryPlace *place, size_t index, GStringChunk *texts)
{
    const CarryTable *table = &CARRY_TABLES[index];
    g_auto(GStrv) names = g_strsplit(table->columns, " ", -1);
    *place = (CarryPlace){.name = table->name, .label = table->label, .key = table->key,
                          .twin = table->twin, .part_of = table->part_of,
                          .link = table->link, .where = table->where, .plain = table->plain,
                          .single = table->single, .apart = table->apart, .index = index};
    place->width = g_strv_length(names);
    place->columns = g_new0(CarryColumn, place->width);
    for (size_t i = 0; i < place->width; i++) {
        column_read(&place->columns[i], texts, names[i]);
    }
}

/* Parts find the record they are of: it stands before them. */
static void part_join(CarryPlan *plan, const CarryPlace *part)
{
    for (size_t i = 0; i < part->index; i++) {
        CarryPlace *whole = &plan->places[i];
        for (size_t j = 0; g_str_equal(whole->name, part->part_of); j++) {
            if (whole->parts[j] == NULL) {
                whole->parts[j] = part;
                return;
            }
        }
    }
    g_assert_not_reached();
}

CarryPlan *carry_plan_new(void)
{
    CarryPlan *plan = g_new0(CarryPlan, 1);
    plan->places = g_new0(CarryPlace, CARRY_TABLE_COUNT);
    plan->texts = g_string_chunk_new(4096);
    for (size_t i = 0; i < CARRY_TABLE_COUNT; i++) {
        place_read(&plan->places[i], i, plan->texts);
        if (plan->places[i].part_of != NULL) {
            part_join(plan, &plan->places[i]);
        }
    }
    return plan;
}

void carry_plan_free(CarryPlan *plan)
{
    if (plan != NULL) {
        for (size_t i = 0; i < CARRY_TABLE_COUNT; i++) {
            g_free(plan->places[i].columns);
        }
        g_free(plan->places);
        g_string_chunk_free(plan->texts);
        g_free(plan);
    }
}

size_t carry_plan_count(const CarryPlan *plan)
{
    (void)plan;
    return CARRY_TABLE_COUNT;
}

const CarryPlace *carry_plan_at(const CarryPlan *plan, size_t i)
{
    g_assert(i < CARRY_TABLE_COUNT);
    return &plan->places[i];
}

const CarryPlace *carry_plan_find(const CarryPlan *plan, const char *name)
{
    for (size_t i = 0; i < CARRY_TABLE_COUNT; i++) {
        if (g_str_equal(plan->places[i].name, name)) {
            return &plan->places[i];
        }
    }
    return NULL;
}

int carry_column_find(const CarryPlace *place, const char *name)
{
    for (size_t i = 0; i < place->width; i++) {
        if (g_str_equal(place->columns[i].name, name)) {
            return (int)i;
        }
    }
    return -1;
}

const char *carry_kind_place(const char *kind)
{
    static const struct {
        const char *kind, *place;
    } KINDS[] = {{"product", "products"},
                 {"package", "packages"},
                 {"message", "messages"},
                 {"sale", "sales"},
                 {"expense", "cash_entries"}};
    for (size_t i = 0; i < G_N_ELEMENTS(KINDS); i++) {
        if (g_str_equal(KINDS[i].kind, kind)) {
            return KINDS[i].place;
        }
    }
    return NULL;
}
