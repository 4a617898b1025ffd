// SPDX-License-Identifier: Apache-2.0
/* What every kind of poster in the registry promises (C15): it explains itself, its fields have
 * limits, it is chosen from the page, made by the action and drawn by the command. */
#include "poster/poster.h"

#include <glib/gstdio.h>
#include <string.h>

#include "app/poster_start.h"
#include "testkit/client.h"

static void every_kind_explains_itself(void)
{
    g_assert_cmpuint(poster_count(), >=, 14);
    for (size_t i = 0; i < poster_count(); i++) {
        const PosterKind *poster = POSTERS[i];
        g_test_message("%s", poster->name);
        g_assert_true(poster_find(poster->name) == poster);
        g_assert_cmpuint(strlen(poster->label), >, 3);
        g_assert_cmpuint(strlen(poster->summary), >, 10);
        g_assert_cmpuint(poster->sizes, >, 0);
        g_assert_cmpuint(poster->sizes & ~POSTER_ANY_SIZE, ==, 0);
    }
}

/* At most six answers lead from nothing to a picture; every text has a limit. */
static void every_kind_asks_little(void)
{
    for (size_t i = 0; i < poster_count(); i++) {
        unsigned needed = 0;
        for (const Field *field = POSTERS[i]->form->fields; field->name != NULL; field++) {
            needed += field->required;
            bool text = field->kind == FIELD_TEXT || field->kind == FIELD_ROWS;
            g_assert_true(!text || field->max > 0);
        }
        g_assert_cmpuint(needed, >, 0);
        g_assert_cmpuint(needed, <=, 6);
    }
}

static void every_kind_is_offered_with_its_example(void)
{
    g_autoptr(Client) client = client_new(OWNER);
    g_assert_cmpint(client_get(client, "/poster"), ==, 200);
    for (size_t i = 0; i < poster_count(); i++) {
        g_autofree char *href = g_strdup_printf("/poster/baru/%s", POSTERS[i]->name);
        g_autofree char *sample = g_strdup_printf("/poster/contoh/%s?lebar=120", POSTERS[i]->name);
        client_get(client, "/poster");
        g_assert_nonnull(strstr(client_body(client), href));
        g_assert_cmpint(client_get(client, href), ==, 200);
        g_assert_cmpint(client_get(client, sample), ==, 200);
        g_assert_true(memcmp(client_body(client), "\xff\xd8\xff", 3) == 0);
    }
    g_assert_cmpint(client_get(client, "/poster/baru/tidak_ada"), ==, 404);
    g_assert_cmpint(client_get(client, "/poster/contoh/tidak_ada"), ==, 404);
}

/* Each is made from its example by the command and lies there as the file asked for. */
static void add_field(GPtrArray *arguments, const FormValues *values, const char *name)
{
    const char *typed = form_typed(values, name);
    if (typed != NULL && *typed != '\0') {
        g_ptr_array_add(arguments, g_strdup("--field"));
        g_ptr_array_add(arguments, g_strdup_printf("%s=%s", name, typed));
    }
}

static void draw_by_command(Client *client, const PosterKind *poster, const char *file)
{
    g_auto(Context) context = {0};
    g_autoptr(GError) error = NULL;
    ContextOptions options = {.app = client_app(client),
                              .db = client_db(client),
                              .user_id = OWNER,
                              .business_id = BUSINESS};
    assert_ok(context_init(&context, &options, &error), error);
    g_autoptr(FormValues) values = poster_sample(&context, poster);
    g_autoptr(GPtrArray) arguments = g_ptr_array_new_with_free_func(g_free);
    g_ptr_array_add(arguments, g_strdup("poster"));
    g_ptr_array_add(arguments, g_strdup(poster->name));
    g_ptr_array_add(arguments, g_strdup("--out"));
    g_ptr_array_add(arguments, g_strdup(file));
    for (const Field *field = poster->form->fields; field->name != NULL; field++) {
        if (field->kind == FIELD_ROWS) {
            add_field(arguments, values, "items.0.name");
            add_field(arguments, values, "items.0.price");
        } else {
            add_field(arguments, values, field->name);
        }
    }
    g_assert_cmpint(client_command_line(client, NULL, arguments), ==, 0);
}

static void every_kind_is_drawn_by_the_command(void)
{
    g_autoptr(Client) client = client_new(OWNER);
    g_autofree char *folder = g_dir_make_tmp("tangga-poster-XXXXXX", NULL);
    g_autofree char *file = g_build_filename(folder, "poster.pdf", NULL);
    for (size_t i = 0; i < poster_count(); i++) {
        g_autofree char *bytes = NULL;
        draw_by_command(client, POSTERS[i], file);
        g_assert_true(g_file_get_contents(file, &bytes, NULL, NULL));
        g_assert_true(g_str_has_prefix(bytes, "%PDF-"));
        g_assert_cmpint(g_unlink(file), ==, 0);
    }
    g_assert_cmpint(g_rmdir(folder), ==, 0);
}

void test_posters(void)
{
    g_test_add_func("/contract/posters/C15/explained", every_kind_explains_itself);
    g_test_add_func("/contract/posters/C15/little", every_kind_asks_little);
    g_test_add_func("/contract/posters/C15/offered", every_kind_is_offered_with_its_example);
    g_test_add_func("/contract/posters/C15/command", every_kind_is_drawn_by_the_command);
}
