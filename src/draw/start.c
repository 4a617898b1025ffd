// SPDX-License-Identifier: Apache-2.0
#include "draw/start.h"

#include <gmodule.h>
#include <malloc.h>
#include <vips/vips.h>

#ifdef __SANITIZE_ADDRESS__
/* What libraries forget once a process: fontconfig and cairo the fonts found, an encoder its tables. */
G_GNUC_UNUSED const char *__lsan_default_suppressions(void) __attribute__((used));
const char *__lsan_default_suppressions(void)
{
    return "leak:libfontconfig\nleak:libcairo\nleak:libx265";
}
#endif

/* The library's state is the process's own; only its first start needs keeping apart. */
G_LOCK_DEFINE_STATIC(start);

#define MEMORY_KEPT (32 << 20)
#define ARENAS_MAX 4

static const char *const ALLOWED[] = {"VipsForeignLoadJpeg", "VipsForeignLoadPng",
                                      "VipsForeignLoadWebp", NULL};

/* It speaks of every step, and of every damaged file that is refused anyway. */
static void log_drop(const char *domain, GLogLevelFlags level, const char *message, void *data)
{
    (void)domain;
    (void)level;
    (void)message;
    (void)data;
}

/* Its plug-ins read dozens of formats with libraries of their own and cost as much time as the rest
 * of the start: it is told to look for them where none are. */
static bool library_init(GError **error)
{
    g_setenv("VIPSHOME", "/nonexistent", TRUE);
    g_log_set_handler("VIPS", G_LOG_LEVEL_WARNING | G_LOG_LEVEL_INFO | G_LOG_LEVEL_DEBUG, log_drop,
                      NULL);
    if (VIPS_INIT("tangga") != 0) {
        return draw_fail(error, ERROR_UNAVAILABLE, "the picture library does not start");
    }
    vips_concurrency_set(1);
    vips_operation_block_set("VipsForeignLoad", TRUE);
    for (const char *const *at = ALLOWED; *at != NULL; at++) {
        vips_operation_block_set(*at, FALSE);
    }
    vips_cache_set_max(0); /* last: it tells that all the rest is done */
    return true;
}

/* Pictures are a few large buffers, made and left again. Given back to the system each time they cost
 * as much time in new pages as the drawing itself; kept without bound they would be memory lost. */
void draw_keep_memory(void)
{
#ifdef __GLIBC__
    mallopt(M_MMAP_THRESHOLD, MEMORY_KEPT);
    mallopt(M_TRIM_THRESHOLD, MEMORY_KEPT);
    mallopt(M_ARENA_MAX, ARENAS_MAX);
#endif
}

bool draw_start(GError **error)
{
    G_LOCK(start);
    bool ready = vips_cache_get_max() == 0 || library_init(error);
    G_UNLOCK(start);
    return ready;
}

/* Where the plug-in is no file of its own, it is part of the library. */
static bool heic_load(GError **error)
{
    g_autofree char *name =
        g_strdup_printf("vips-modules-%d.%d/vips-heif.so", VIPS_MAJOR_VERSION, VIPS_MINOR_VERSION);
    g_autofree char *path = g_build_filename(VIPS_LIBRARY_FOLDER, name, NULL);
    GModule *module = g_module_open(path, G_MODULE_BIND_LAZY);
    if (module != NULL) {
        g_module_make_resident(module);
    }
    if (g_type_from_name("VipsForeignLoadHeif") == 0) {
        return error_set(error, ERROR_UNAVAILABLE, "no HEIC reader on this machine");
    }
    vips_operation_block_set("VipsForeignLoadHeif", FALSE);
    return true;
}

bool draw_start_heic(GError **error)
{
    if (!draw_start(error)) {
        return false;
    }
    G_LOCK(start);
    bool ready = vips_type_find("VipsOperation", "heifload_buffer") != 0 || heic_load(error);
    G_UNLOCK(start);
    return ready;
}

bool draw_fail(GError **error, ErrorCode code, const char *what)
{
    g_autofree char *said = g_strdelimit(g_strstrip(vips_error_buffer_copy()), "\n", ' ');
    return error_set(error, code, "%s (%.200s)", what, said);
}
