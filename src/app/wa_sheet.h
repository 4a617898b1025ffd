// SPDX-License-Identifier: Apache-2.0
#pragma once
/* Ready texts for WhatsApp Business, to be copied field by field: profile, hours, greeting, away
 * message, quick replies, labels, catalogue lines with today's prices (requirement H03). Each fits its
 * field (data/wa_fields.txt); the positioning sentence stands unchanged or not at all (M21). For
 * customers: Indonesian. Owns its texts; nothing is written. */
#include "app/context.h"
#include "guide/wa_field.h"

typedef struct {
    const WaField *field;
    char *name; /* shortcut of a quick reply; NULL */
    char *text;
} WaText;

typedef struct {
    GArray *texts;   /* WaText, in the order of the fields */
    bool positioned; /* the positioning sentence is in it */
} WaSheet;

MUST_USE bool wa_sheet_load(const Context *context, WaSheet *ret_sheet, GError **error);
void wa_sheet_clear(WaSheet *sheet);
G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC(WaSheet, wa_sheet_clear)
const WaText *wa_sheet_at(const WaSheet *sheet, size_t i);
/* All of it as plain text for paper. */
MUST_USE char *wa_sheet_text(const WaSheet *sheet, const char *business, const Lang *lang);
