// SPDX-License-Identifier: Apache-2.0
#include "app/kept_page.h"

#define MINUTE_S 60

struct KeptPages {
    GMutex lock;
    GHashTable *pages; /* key → KeptPage */
    int64_t moment;    /* moves on with every change that a connection meets */
    int64_t minute;    /* of the pages: what they say of the clock holds as long */
};

void kept_page_clear(KeptPage *page)
{
    g_clear_pointer(&page->body, g_bytes_unref);
    g_clear_pointer(&page->tag, g_free);
}

static void page_free(gpointer data)
{
    kept_page_clear(data);
    g_free(data);
}

KeptPages *kept_pages_new(void)
{
    KeptPages *kept = g_new0(KeptPages, 1);
    g_mutex_init(&kept->lock);
    kept->pages = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, page_free);
    return kept;
}

void kept_pages_free(KeptPages *kept)
{
    if (kept != NULL) {
        g_hash_table_unref(kept->pages);
        g_mutex_clear(&kept->lock);
        g_free(kept);
    }
}

static void forget_if_old(KeptPages *kept, Db *db, int64_t now)
{
    bool news = db_has_news(db);
    if (news || now / MINUTE_S != kept->minute) {
        g_hash_table_remove_all(kept->pages);
        kept->minute = now / MINUTE_S;
        kept->moment++;
    }
}

void kept_pages_find(KeptPages *kept, Db *db, const char *key, int64_t now, KeptPage *ret_page)
{
    g_mutex_lock(&kept->lock);
    forget_if_old(kept, db, now);
    const KeptPage *found = g_hash_table_lookup(kept->pages, key);
    *ret_page = (KeptPage){.moment = kept->moment};
    if (found != NULL) {
        ret_page->body = g_bytes_ref(found->body);
        ret_page->tag = g_strdup(found->tag);
    }
    g_mutex_unlock(&kept->lock);
}

void kept_pages_put(KeptPages *kept, const char *key, int64_t now, const KeptPage *page)
{
    if (g_bytes_get_size(page->body) > KEPT_PAGE_BYTES) {
        return;
    }
    g_mutex_lock(&kept->lock);
    if (page->moment == kept->moment && now / MINUTE_S == kept->minute) {
        if (g_hash_table_size(kept->pages) >= KEPT_PAGES_MAX) {
            g_hash_table_remove_all(kept->pages);
        }
        KeptPage *own = g_new0(KeptPage, 1);
        *own = (KeptPage){g_bytes_ref(page->body), g_strdup(page->tag), page->moment};
        g_hash_table_replace(kept->pages, g_strdup(key), own);
    }
    g_mutex_unlock(&kept->lock);
}
