// SPDX-License-Identifier: Apache-2.0
#include "action/plan/group_form.h"

#include "base/date.h"
#include "base/weekday_set.h"

static const Choice PLATFORMS[] = {
    {"whatsapp_group", N_("Grup WhatsApp")}, {"facebook_group", N_("Grup Facebook")}, {0}};
static const Choice DAYS[] = {WEEKDAY_CHOICES, {0}};
static const Field FIELDS[] = {
    {"name", N_("Nama grup"), FIELD_TEXT, true, .min = 2, .max = 80, .example = N_("Grup RT 05")},
    {"platform", N_("Di mana?"), FIELD_CHOICE, true, .choices = PLATFORMS},
    {"topic", N_("Tentang apa grupnya?"), FIELD_TEXT, .max = 60, .example = N_("Tas bermerek"),
     .help = N_("Untuk grup jual beli. Kosongkan bila grup kampung.")},
    {"days", N_("Hari boleh jualan"), FIELD_SET, .choices = DAYS,
     .help = N_("Kosongkan bila setiap hari boleh.")},
    {"max_a_day", N_("Paling banyak berapa kiriman sehari?"), FIELD_NUMBER, .min = 1, .max = 20},
    {"max_a_week", N_("Paling banyak berapa kiriman seminggu?"), FIELD_NUMBER, .min = 1,
     .max = 140},
    {"members", N_("Kira-kira berapa anggotanya?"), FIELD_NUMBER},
    {"rules", N_("Aturan grup"), FIELD_LINES, .max = 500,
     .example = N_("Jualan hanya Senin dan Rabu, satu kali sehari.")},
    {0},
};
const Form group_form = {FIELDS};

Group group_form_read(const FormValues *values)
{
    int days = weekday_mask(form_text(values, "days"));
    int64_t a_day = form_int_or(values, "max_a_day", 1);
    return (Group){.name = form_text(values, "name"),
                   .platform = form_text(values, "platform"),
                   .members = form_int(values, "members"),
                   .days = days != 0 ? days : ALL_WEEKDAYS,
                   .max_a_day = a_day,
                   .max_a_week = form_int_or(values, "max_a_week", a_day * WEEKDAY_COUNT),
                   .rules = form_text(values, "rules"),
                   .topic = form_text(values, "topic")};
}

FormValues *group_form_show(const Group *group)
{
    FormValues *values = form_values_new();
    g_autofree char *days = weekday_mask_set((int)group->days);
    form_values_show(values, "name", group->name);
    form_values_show(values, "platform", group->platform);
    form_values_show(values, "days", days);
    form_values_show_int(values, "max_a_day", group->max_a_day);
    form_values_show_int(values, "max_a_week", group->max_a_week);
    form_values_show_int(values, "members", group->members);
    form_values_show(values, "rules", group->rules);
    form_values_show(values, "topic", group->topic != NULL ? group->topic : "");
    return values;
}
