// SPDX-License-Identifier: Apache-2.0
#pragma once
/* A database file in a folder of its own, for the cases of SQLite; both go at the end of the scope. */
#include <glib/gstdio.h>

#include "testkit/testkit.h"

typedef struct {
    char *folder, *file, *copy;
} Place;

static inline void place_clear(Place *place)
{
    static const char *const ends[] = {"", "-wal", "-shm"};
    for (size_t i = 0; i < G_N_ELEMENTS(ends); i++) {
        g_autofree char *file = g_strconcat(place->file, ends[i], NULL);
        g_unlink(file);
    }
    g_unlink(place->copy);
    g_rmdir(place->folder);
    g_free(place->folder);
    g_free(place->file);
    g_free(place->copy);
}
G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC(Place, place_clear)

static inline Place place_make(void)
{
    g_autoptr(GError) error = NULL;
    char *folder = g_dir_make_tmp("tangga-db-XXXXXX", &error);
    g_assert_no_error(error);
    return (Place){folder, g_build_filename(folder, "shop.db", NULL),
                   g_build_filename(folder, "copy.db", NULL)};
}

static inline Db *open_file(const char *file)
{
    g_autoptr(GError) error = NULL;
    Db *db = db_open(file, &error);
    g_assert_no_error(error);
    return db;
}
