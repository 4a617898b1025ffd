// SPDX-License-Identifier: Apache-2.0
#include "app/wa_sheet.h"
#include "resource/resource.h"

static bool read(const ResourceQuery *query, json_t **ret_document, GError **error)
{
    g_auto(WaSheet) sheet = {0};
    if (!wa_sheet_load(query->context, &sheet, error)) {
        return false;
    }
    json_t *texts = json_array();
    for (size_t i = 0; i < sheet.texts->len; i++) {
        const WaText *text = wa_sheet_at(&sheet, i);
        json_array_append_new(texts, json_pack("{s:s, s:s?, s:s, s:I}", "field", text->field->key,
                                               "name", text->name, "text", text->text, "max",
                                               (json_int_t)text->field->max));
    }
    *ret_document = json_pack("{s:o}", "texts", texts);
    return true;
}

const Resource resource_whatsapp_sheet = {
    .name = "whatsapp_sheet",
    .summary = "Ready texts for the fields of WhatsApp Business, with today's prices.",
    .needs = CAN_TALK,
    .read = read,
};
