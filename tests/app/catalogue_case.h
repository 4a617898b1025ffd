// SPDX-License-Identifier: Apache-2.0
#pragma once
/* A shop with products, kinds, a phone and testimonials, for the tests of its exports. */
#include "app/catalogue.h"
#include "app/context_case.h"

#define CASE_LINK "https://contoh.id/toko/dapur-melati"

static inline void catalogue_shop(Client *client)
{
    client_post(client, "/usaha/atur", "business_edit", 0, "name", "Dapur Melati", "phone",
                "081200000001", "place", "Samping balai desa", "zone", "WIB", "minutes_per_day",
                "30", "promise_minutes", "60", NULL);
    client_api_ok(client, "POST", "products",
                  "{\"name\":\"Nasi kuning\",\"price\":12500,\"unit\":\"porsi\",\"stock\":4321,"
                  "\"cost\":8123,\"description\":\"Dengan <telur>\",\"unique_line\":\"Dimasak "
                  "pagi\",\"preorder_days\":2}");
    client_api_ok(client, "POST", "products", "{\"name\":\"Es teh\",\"price\":3000,\"stock\":0}");
    client_api_ok(client, "POST", "products", "{\"name\":\"Kue lama\",\"price\":5000}");
    client_api_ok(client, "POST", "products/3/hide", "{}");
    client_api_ok(client, "POST", "products/1/variants",
                  "{\"variants\":[{\"name\":\"Pedas\",\"difference\":2000}]}");
    client_api_ok(
        client, "POST", "testimonials",
        "{\"text\":\"Enak\",\"stars\":\"5\",\"customer\":\"Bu Sari\",\"may_publish\":true}");
    client_api_ok(client, "POST", "testimonials",
                  "{\"text\":\"Pas\",\"stars\":\"4\",\"customer\":\"Bu Tersembunyi\","
                  "\"may_publish\":true,\"hide_name\":true}");
    client_api_ok(client, "POST", "testimonials",
                  "{\"text\":\"Rahasia\",\"stars\":\"3\",\"customer\":\"Pak Tono\"}");
}

/* context must live as long as the catalogue. */
static inline void catalogue_open(Client *client, Context *context, Catalogue *ret_catalogue)
{
    g_autoptr(GError) error = NULL;
    owner_context(client, context);
    assert_ok(catalogue_load(context, context->business, CASE_LINK, ret_catalogue, &error), error);
}
