// SPDX-License-Identifier: Apache-2.0
#include "guide/fixture.h"

extern const EmbeddedFile tangga_data_files[];
extern const size_t tangga_data_count;

Knowledge *fixture_knowledge(void)
{
    g_autoptr(GError) error = NULL;
    Knowledge *knowledge = knowledge_new(tangga_data_files, tangga_data_count, &error);
    g_assert_no_error(error);
    return knowledge;
}

Knowledge *fixture_knowledge_with(const char *path, const char *text, GError **error)
{
    g_autoptr(GArray) files = g_array_new(FALSE, FALSE, sizeof(EmbeddedFile));
    EmbeddedFile changed = {.path = path, .begin = text};
    g_array_append_val(files, changed); /* the first of a name wins */
    g_array_append_vals(files, tangga_data_files, (guint)tangga_data_count);
    return knowledge_new((const EmbeddedFile *)(void *)files->data, files->len, error);
}

const char *fixture_file(const char *path)
{
    for (size_t i = 0; i < tangga_data_count; i++) {
        if (g_str_equal(tangga_data_files[i].path, path)) {
            return tangga_data_files[i].begin;
        }
    }
    g_assert_not_reached();
}

static Answers *answers_from(const char *const (*pairs)[2], size_t count)
{
    Answers *answers = answers_new();
    for (size_t i = 0; i < count; i++) {
        answers_set(answers, pairs[i][0], pairs[i][1]);
    }
    return answers;
}

Answers *fixture_melati(void)
{
    static const char *const pairs[][2] = {
        {"trade", "cooked_food"},
        {"sells", "nasi kuning, sayur matang, es teh"},
        {"audience", "neighbours"},
        {"age_band", "35_44"},
        {"phone", "own"},
        {"computer", "no"},
        {"quota", "runs_out"},
        {"signal", "places"},
        {"signal_times", "06.00-07.00 balai desa; 16.00-17.00 balai desa"},
        {"skills", ANSWER_NONE},
        {"helpers", ANSWER_NONE},
        {"language", "slow"},
        {"minutes", "30"},
        {"blocked_times", "11.00-13.00"},
        {"off_days", "Minggu"},
        {"values", "income,family"},
        {"understanding", "heard,why"},
        {"trying", ANSWER_NONE},
        {"platforms_used", "facebook,whatsapp_business"},
        {"promo_money", "0"},
    };
    return answers_from(pairs, G_N_ELEMENTS(pairs));
}

Answers *fixture_dian(void)
{
    static const char *const pairs[][2] = {
        {"trade", "clothes"},
        {"sells", "aksesori"},
        {"audience", "circle,young,other_regions,abroad"},
        {"phone", "own"},
        {"computer", "yes"},
        {"quota", "enough"},
        {"signal", "good"},
        {"signal_times", ANSWER_NONE},
        {"skills", "upload_photo,write_description,catalogue,answer_messages,make_content"},
        {"helpers", "friend"},
        {"language", "english"},
        {"minutes", "90"},
        {"blocked_times", ANSWER_NONE},
        {"off_days", ANSWER_NONE},
        {"values", "own_money"},
        {"understanding", "heard,why,training,guideline"},
        {"trying", "alone"},
        {"platforms_used", "facebook,instagram,shopee"},
        {"promo_money", "50000"},
    };
    return answers_from(pairs, G_N_ELEMENTS(pairs));
}

static void both_owners_answered_the_whole_start(void)
{
    g_autoptr(Answers) melati = fixture_melati();
    g_autoptr(Answers) dian = fixture_dian();
    g_assert_true(answers_given(melati, "promo_money") && answers_given(dian, "promo_money"));
}

void test_fixture(void)
{
    g_test_add_func("/guide/fixture/answers", both_owners_answered_the_whole_start);
}
