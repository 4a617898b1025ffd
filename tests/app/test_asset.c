// SPDX-License-Identifier: Apache-2.0
#include "app/asset.h"

#include <string.h>

static void every_file_has_an_address_of_its_content(void)
{
    g_autoptr(AssetTable) table = asset_table_new();
    const Asset *style = asset_find(table, "style.css");
    g_assert_true(g_str_has_prefix(style->href, "/aset/"));
    g_assert_true(g_str_has_suffix(style->href, "/style.css"));
    g_assert_true(strncmp(style->href + strlen("/aset/"), strchr(style->tag, '"') + 1, 10) == 0);
    g_assert_null(asset_find(table, "tidak-ada.css"));
}

static void scripts_travel_without_their_comments(void)
{
    g_autoptr(AssetTable) table = asset_table_new();
    const Asset *script = asset_find(table, "app.js");
    g_assert_null(strstr(script->file.begin, "@param"));
    g_assert_nonnull(strstr(script->file.begin, "addEventListener"));
    g_assert_cmpint(script->file.end - script->file.begin, ==, (int)strlen(script->file.begin));
}

static void texts_are_packed_and_pictures_are_not(void)
{
    g_autoptr(AssetTable) table = asset_table_new();
    const Asset *script = asset_find(table, "app.js");
    g_assert_cmpuint(script->packed->len * 2, <, (size_t)(script->file.end - script->file.begin));
    g_assert_null(asset_find(table, "icon.svg")->packed);
    g_assert_null(script->brotli);
    asset_table_pack(table);
    g_assert_cmpuint(script->brotli->len, <, script->packed->len);
    g_assert_null(asset_find(table, "icon.svg")->brotli);
}

void test_asset(void)
{
    g_test_add_func("/app/asset/address", every_file_has_an_address_of_its_content);
    g_test_add_func("/app/asset/slim", scripts_travel_without_their_comments);
    g_test_add_func("/app/asset/packed", texts_are_packed_and_pictures_are_not);
}
