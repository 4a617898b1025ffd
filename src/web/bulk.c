// SPDX-License-Identifier: Apache-2.0
#include "web/bulk.h"

#include <errno.h>
#include <fcntl.h>
#include <glib/gstdio.h>
#include <unistd.h>

struct Bulk {
    GString *text; /* in memory; empty when in a file */
    int file;      /* -1: in memory */
    size_t stored; /* bytes in the file */
    GMappedFile *map;
};

/* Rather on a disk than in /tmp, which often is memory. */
static int file_open(void)
{
    const char *wanted = g_getenv("TMPDIR");
    const char *const folders[] = {wanted != NULL ? wanted : "/var/tmp", g_get_tmp_dir()};
    int file = -1;
    for (size_t i = 0; i < G_N_ELEMENTS(folders) && file < 0; i++) {
        g_autofree char *name = g_build_filename(folders[i], "tangga-XXXXXX", NULL);
        file = g_mkstemp_full(name, O_RDWR | O_CLOEXEC, 0600);
        if (file >= 0) {
            g_unlink(name);
        }
    }
    return file;
}

/* In one piece from the start: what grows would be copied each time it doubles. */
Bulk *bulk_new(size_t announced)
{
    Bulk *bulk = g_new0(Bulk, 1);
    bulk->file = announced > BULK_IN_MEMORY ? file_open() : -1;
    bulk->text = g_string_sized_new(announced > BULK_IN_MEMORY ? 0 : announced);
    return bulk;
}

void bulk_free(Bulk *bulk)
{
    if (bulk == NULL) {
        return;
    }
    g_clear_pointer(&bulk->map, g_mapped_file_unref);
    g_string_free(bulk->text, TRUE);
    if (bulk->file >= 0) {
        close(bulk->file);
    }
    g_free(bulk);
}

size_t bulk_size(const Bulk *bulk)
{
    return bulk->file >= 0 ? bulk->stored : bulk->text->len;
}

static bool file_write(int file, const char *bytes, size_t size)
{
    while (size > 0) {
        ssize_t written = write(file, bytes, size);
        if (written < 0 && errno != EINTR) {
            return false;
        }
        bytes += MAX(written, 0);
        size -= (size_t)MAX(written, 0);
    }
    return true;
}

bool bulk_add(Bulk *bulk, const char *bytes, size_t size)
{
    g_clear_pointer(&bulk->map, g_mapped_file_unref);
    if (bulk->file < 0) {
        bool fits = bulk->text->len + size <= BULK_IN_MEMORY;
        if (fits) {
            g_string_append_len(bulk->text, bytes, (gssize)size);
        }
        return fits;
    }
    bulk->stored += size;
    return file_write(bulk->file, bytes, size);
}

const char *bulk_bytes(Bulk *bulk)
{
    if (bulk->file < 0) {
        return bulk->text->str;
    }
    if (bulk->map == NULL && ftruncate(bulk->file, (off_t)bulk->stored + 1) == 0) {
        bulk->map = g_mapped_file_new_from_fd(bulk->file, FALSE, NULL);
    }
    return bulk->map != NULL ? g_mapped_file_get_contents(bulk->map) : NULL;
}
