// SPDX-License-Identifier: Apache-2.0
#include "app/first_card.h"

#include "base/phone.h"

bool first_card_is_ready(const Answers *answers)
{
    return answers_given(answers, "card_product") && answers_number(answers, "card_price", 0) > 0;
}

/* The number given for the card, else the business's; NULL without. */
static char *phone_of(const Context *context, const Answers *answers)
{
    g_autofree char *phone = NULL;
    if (phone_parse(answers_text(answers, "card_contact"), &phone)) {
        return g_steal_pointer(&phone);
    }
    return *context->business->phone != '\0' ? g_strdup(context->business->phone) : NULL;
}

static Minute until_of(const Answers *answers)
{
    Minute minute = -1;
    return minute_parse(answers_text(answers, "card_until"), &minute) ? minute : -1;
}

bool first_card_text(const Context *context, const Answers *answers, Caption *ret_caption,
                     GError **error)
{
    g_assert(context->business != NULL);
    if (!first_card_is_ready(answers)) {
        return error_set(error, ERROR_NOT_FOUND, "the card has no product and price yet");
    }
    g_autofree char *phone = phone_of(context, answers);
    MenuLine line = {.name = answers_text(answers, "card_product"),
                     .price_idr = answers_number(answers, "card_price", 0),
                     .stock = -1};
    CaptionAsk ask = {
        .form = FORM_STATUS,
        .kind = KIND_PRODUCT,
        .pillar = PILLAR_COMMUNICATION,
        .day = context->today,
        .minute = zone_minute(context->zone, context->now),
        .previous_opening = -1,
        .business = context->business->name,
        .menu = &line,
        .menu_count = 1,
        .order_until = until_of(answers),
        .phone = phone,
    };
    return caption_compose(app_captions(context->app), &ask, ret_caption, error);
}

typedef struct {
    const char *title, *price, *business, *contact, *note;
} CardFields;

static const char *card_field(const void *data, const char *name)
{
    const CardFields *fields = data;
    return g_str_equal(name, "title")      ? fields->title
           : g_str_equal(name, "price")    ? fields->price
           : g_str_equal(name, "business") ? fields->business
           : g_str_equal(name, "contact")  ? fields->contact
           : g_str_equal(name, "note")     ? fields->note
                                           : NULL;
}

FormValues *first_card_values(const Context *context, const Answers *answers)
{
    g_autofree char *phone = phone_of(context, answers);
    g_autofree char *number = phone != NULL ? phone_format(phone) : NULL;
    g_autofree char *contact = number != NULL ? g_strdup_printf("WA %s", number) : NULL;
    Minute until = until_of(answers);
    g_autofree char *time = until >= 0 ? minute_format(until) : NULL;
    g_autofree char *note = time != NULL ? g_strdup_printf("Pesan sebelum pukul %s", time) : NULL;
    g_autoptr(FormErrors) errors = form_errors_new();
    CardFields fields = {answers_text(answers, "card_product"), answers_text(answers, "card_price"),
                         context->business->name, contact, note};
    return form_read(poster_find("product")->form, (FormSource){.get = card_field, .data = &fields},
                     NULL, errors);
}
