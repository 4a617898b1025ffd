// SPDX-License-Identifier: Apache-2.0
#include "app/text_check.h"

#include "app/channel.h"
#include "app/local_days.h"
#include "guide/platform.h"
#include "store/answer.h"
#include "store/product.h"

typedef struct {
    RecordList *products;
    Answers *answers;
    GArray *goods; /* DraftGoods */
    GString *proven;
    char *quiet;
} Known;

static void known_clear(Known *known)
{
    g_clear_pointer(&known->products, record_list_free);
    g_clear_pointer(&known->answers, answers_free);
    g_clear_pointer(&known->goods, g_array_unref);
    if (known->proven != NULL) {
        g_string_free(known->proven, TRUE);
    }
    g_free(known->quiet);
}
G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC(Known, known_clear)

static void say(GString *proven, const char *words)
{
    g_string_append_printf(proven, "%s\n", words);
}

static void goods_fill(Known *known)
{
    known->goods = g_array_new(FALSE, FALSE, sizeof(DraftGoods));
    known->proven = g_string_new(NULL);
    for (size_t i = 0; i < record_count(known->products); i++) {
        const Product *product = product_at(known->products, i);
        DraftGoods goods = {product->name, product->price_idr};
        g_array_append_val(known->goods, goods);
        say(known->proven, product->description);
        say(known->proven, product->unique_line);
    }
    say(known->proven, answers_text(known->answers, "added_value"));
}

static bool quiet_load(const Context *context, Day day, Known *known, GError **error)
{
    g_auto(LocalDays) days = {0};
    if (!local_days_load(context->knowledge, day, day, &days, error)) {
        return false;
    }
    for (size_t i = 0; i < local_date_list_count(days.dates) && known->quiet == NULL; i++) {
        const LocalDate *date = local_date_list_at(days.dates, i);
        known->quiet = date->quiet ? g_strdup(local_date_name(date, context->lang)) : NULL;
    }
    return true;
}

static bool known_load(const Context *context, Day day, Known *known, GError **error)
{
    if (!product_list_active(context->db, context->business_id, &known->products, error) ||
        !answer_load(context->db, context->business_id, &known->answers, error) ||
        !quiet_load(context, day, known, error)) {
        return false;
    }
    goods_fill(known);
    return true;
}

static Draft draft_of(const Context *context, const TextWish *wish, const Known *known)
{
    const Platform *platform = platform_find(context->knowledge, wish->platform);
    ChannelForm form = wish->in_group ? FORM_GROUP
                       : *wish->platform == '\0'
                           ? FORM_STATUS
                           : channel_form_of(context->knowledge, wish->platform);
    return (Draft){.text = wish->text,
                   .form = channel_form_key(form),
                   .text_max = platform != NULL && platform->text_max > 0
                                   ? MIN(platform->text_max, (int64_t)caption_max(form))
                                   : (int64_t)caption_max(form),
                   .sells = wish->sells,
                   .audience = *wish->audience != '\0' ? wish->audience
                                                       : answers_text(known->answers, "audience"),
                   .purpose = wish->purpose,
                   .quiet = known->quiet != NULL ? known->quiet : "",
                   .proven = known->proven->str,
                   .goods = (const void *)known->goods->data,
                   .goods_count = known->goods->len,
                   .ticked = wish->ticked};
}

bool text_check(const Context *context, const TextWish *wish, CheckReport *ret_report,
                GError **error)
{
    g_assert(context->business != NULL);
    g_auto(Known) known = {0};
    if (!known_load(context, wish->day, &known, error)) {
        return false;
    }
    Draft draft = draft_of(context, wish, &known);
    *ret_report = check_draft(context->knowledge, &draft, context->lang);
    return true;
}

TextWish text_wish_of_post(const Post *post, const char *text, const char *ticked)
{
    ContentKind kind = KIND_STORY;
    bool sells = content_kind_parse(post->kind, &kind) && content_kind_sells(kind);
    return (TextWish){.text = text,
                      .platform = post->platform,
                      .in_group = post->group_id != 0,
                      .sells = sells,
                      .audience = "",
                      .purpose = *post->goal != '\0' ? post->goal : post->goal_mark,
                      .day = (Day)post->day,
                      .ticked = ticked};
}
