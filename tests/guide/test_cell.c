// SPDX-License-Identifier: Apache-2.0
#include "guide/cell.h"

#include <string.h>

#include "guide/fixture.h"
#include "guide/trade.h"

/* M06: exactly fifteen cells; the two conversations are two cells of one name. */
static void there_are_fifteen_cells(void)
{
    g_autoptr(Knowledge) knowledge = fixture_knowledge();
    g_assert_cmpuint(cell_count(knowledge), ==, 15);
    for (Interaction i = 0; i < INTERACTIONS; i++) {
        for (Situation s = 0; s < SITUATIONS; s++) {
            g_assert_nonnull(cell_of(knowledge, i, s));
        }
    }
    const Cell *task = cell_of(knowledge, INTERACTION_COMMUNICATION, SITUATION_TASK);
    const Cell *bored = cell_of(knowledge, INTERACTION_COMMUNICATION, SITUATION_BORED);
    g_assert_true(task != bored);
    g_assert_cmpstr(cell_name(task, NULL), ==, "Percakapan");
    g_assert_cmpstr(cell_name(bored, NULL), ==, "Percakapan");
    g_assert_cmpstr(cell_means(task, NULL), !=, cell_means(bored, NULL));
}

/* Every idea of every trade is a whole sentence of its own; no gap is left. */
static void every_trade_has_an_idea_for_every_cell(void)
{
    g_autoptr(Knowledge) knowledge = fixture_knowledge();
    g_autoptr(GError) error = NULL;
    g_autoptr(Lang) english = lang_new("en", NULL, 0, &error);
    g_assert_no_error(error);
    const Lang *const langs[] = {NULL, english};
    g_autoptr(GHashTable) seen = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, NULL);
    for (size_t trade = 0; trade < trade_count(knowledge); trade++) {
        for (size_t i = 0; i < 15 * 2; i++) {
            char *idea = cell_idea(knowledge, cell_at(knowledge, i / 2),
                                   trade_at(knowledge, trade)->key, langs[i % 2]);
            g_assert_null(strpbrk(idea, "{}"));
            g_assert_cmpuint(g_utf8_strlen(idea, -1), >, 40);
            g_hash_table_add(seen, idea);
        }
    }
    g_assert_cmpuint(g_hash_table_size(seen), ==, trade_count(knowledge) * 15 * 2);
}

static void an_unknown_trade_is_served_by_words_for_any(void)
{
    g_autoptr(Knowledge) knowledge = fixture_knowledge();
    const Cell *cell = cell_of(knowledge, INTERACTION_SHARING, SITUATION_TASK);
    g_autofree char *unknown = cell_idea(knowledge, cell, "circus", NULL);
    g_autofree char *none = cell_idea(knowledge, cell, "", NULL);
    g_autofree char *food = cell_idea(knowledge, cell, "cooked_food", NULL);
    g_assert_cmpstr(unknown, ==, none);
    g_assert_nonnull(strstr(unknown, "jualan Anda"));
    g_assert_nonnull(strstr(food, "masakan rumahan"));
}

static void a_broken_cell_is_refused_with_its_line(void)
{
    static const char head[] =
        "cell: sharing_task\ninteraction: sharing\nsituation: task\nname: A\n"
        "means: A\nidea: ";
    static const struct {
        const char *idea, *said;
    } cases[] = {{"Kirim {harga}", "interactions.txt:6: unknown gap {harga}"},
                 {"Kirim {barang", "interactions.txt:6: unknown gap {barang}"}};
    for (size_t i = 0; i < G_N_ELEMENTS(cases); i++) {
        g_autoptr(GError) error = NULL;
        g_autofree char *text = g_strconcat(head, cases[i].idea, "\n", NULL);
        g_assert_null(fixture_knowledge_with("interactions.txt", text, &error));
        g_assert_cmpstr(error->message, ==, cases[i].said);
    }
    g_autoptr(GError) error = NULL;
    g_assert_null(fixture_knowledge_with("interactions.txt",
                                         "cell: x\ninteraction: sharing\nsituation: task\nname: A\n"
                                         "means: A\nidea: A\n",
                                         &error));
    g_assert_cmpstr(error->message, ==, "interactions.txt:1: this cell is called 'sharing_task'");
}

void test_cell(void)
{
    g_test_add_func("/guide/cell/M06", there_are_fifteen_cells);
    g_test_add_func("/guide/cell/ideas", every_trade_has_an_idea_for_every_cell);
    g_test_add_func("/guide/cell/any", an_unknown_trade_is_served_by_words_for_any);
    g_test_add_func("/guide/cell/refused", a_broken_cell_is_refused_with_its_line);
}
