// SPDX-License-Identifier: Apache-2.0
#include "store/menu.h"
#include "app/offer_text.h"
#include "resource/resource.h"

static const Field FIELDS[] = {
    {"day", N_("Hari"), FIELD_DAY},
    {0},
};
static const Form QUERY = {FIELDS};

/* A menu that is sold out has no text: then the member is null. */
static bool text_add(const Context *context, Day day, ChannelForm form, json_t *texts,
                     GError **error)
{
    g_autoptr(GError) problem = NULL;
    g_auto(Caption) caption = {0};
    if (!menu_text(context, day, form, (OfferWords){0}, &caption, &problem) &&
        error_code(problem) != ERROR_INVALID) {
        g_propagate_error(error, g_steal_pointer(&problem));
        return false;
    }
    json_object_set_new(texts, channel_form_key(form),
                        caption.text != NULL ? json_string(caption.text) : json_null());
    return true;
}

static bool texts_fill(const Context *context, Day day, json_t *texts, GError **error)
{
    for (ChannelForm form = FORM_STATUS; form < FORM_CHAT; form++) {
        if (!text_add(context, day, form, texts, error)) {
            return false;
        }
    }
    return true;
}

static json_t *empty_document(Day day)
{
    g_autofree char *text = day_format(day);
    return json_pack("{s:s}", "day", text);
}

static bool read(const ResourceQuery *query, json_t **ret_document, GError **error)
{
    const Context *context = query->context;
    Day day = form_day_or(query->query, "day", context->today);
    g_autoptr(RecordList) menus = NULL;
    g_autoptr(RecordList) items = NULL;
    if (!menu_load(context->db, context->business_id, day, &menus, error) ||
        !menu_item_list(context->db, context->business_id, day, &items, error)) {
        return false;
    }
    json_t *document = record_count(menus) > 0
                           ? resource_record(&menu_type, menu_at(menus, 0), context->zone)
                           : empty_document(day);
    json_t *texts = json_object();
    json_object_set_new(document, "items", resource_array(items, context->zone));
    json_object_set_new(document, "texts", texts);
    if (record_count(menus) > 0 && !texts_fill(context, day, texts, error)) {
        json_decref(document);
        return false;
    }
    *ret_document = document;
    return true;
}

const Resource resource_menu = {
    .name = "menu",
    .summary = "The menu of a day with its items and ready texts; no items when there is none.",
    .needs = CAN_POST,
    .subject = SUBJECT_PLAN,
    .query = &QUERY,
    .read = read,
};
