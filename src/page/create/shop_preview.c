// SPDX-License-Identifier: Apache-2.0
#include "page/create/shop_preview.h"

#include "app/photo_address.h"
#include "app/shop_facts.h"
#include "page/create/shop_link.h"

#define NAMES_SHOWN 5

/* "Nasi kuning, Es teh, …" */
static char *names_of(const Catalogue *catalogue)
{
    GString *names = g_string_new(NULL);
    for (size_t i = 0; i < MIN(NAMES_SHOWN, record_count(catalogue->products)); i++) {
        g_string_append_printf(names, "%s%s", i > 0 ? ", " : "",
                               product_at(catalogue->products, i)->name);
    }
    return g_string_free(names, FALSE);
}

static const char *keep(PageView *view, const char *text)
{
    return text != NULL ? g_string_chunk_insert(view->preview_text, text) : NULL;
}

static char *image_of(const Catalogue *catalogue, const char *base)
{
    if (base == NULL || record_count(catalogue->mains) == 0) {
        return NULL;
    }
    g_autofree char *path =
        photo_shop_address(catalogue->business->slug, photo_at(catalogue->mains, 0), "besar");
    return g_strconcat(base, path, NULL);
}

void shop_preview(PageView *view, const Catalogue *catalogue, const Basket *basket)
{
    g_autofree char *base = site_address(view->request);
    g_autofree char *names = names_of(catalogue);
    g_autofree char *image = image_of(catalogue, base);
    g_autofree char *facts = shop_facts(catalogue, basket, base);
    g_autofree char *address =
        base != NULL ? g_strconcat(base, "/toko/", catalogue->business->slug, NULL) : NULL;
    view->preview_text = g_string_chunk_new(1024);
    view->preview =
        (UiPreview){.title = keep(view, catalogue->business->name),
                    .description = keep(view, names),
                    .address = keep(view, address),
                    .image = keep(view, image),
                    .facts = record_count(catalogue->products) > 0 ? keep(view, facts) : NULL};
}
