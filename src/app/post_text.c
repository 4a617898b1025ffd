// SPDX-License-Identifier: Apache-2.0
#include "app/post_text.h"

#include "app/channel.h"
#include "app/hand_text.h"
#include "app/offer_text.h"
#include "app/voice.h"
#include "guide/step.h"
#include "store/menu.h"
#include "store/product.h"

#define MENU_MOST 6u

typedef struct {
    const Post *post;
    ChannelForm form;
    ContentKind kind;
    ContentPillar pillar;
    const char *words;
    bool unique;      /* tells what nobody else has */
    const char *line; /* of its product; "" without */
} Wish;

void post_text_clear(PostText *text)
{
    g_clear_pointer(&text->text, g_free);
    g_clear_pointer(&text->ask, g_free);
    g_clear_pointer(&text->problem, g_free);
}

static Wish wish_of(const Context *context, const Post *post, const char *words)
{
    const Step *step = step_of_idea(context->knowledge, post->idea != NULL ? post->idea : "");
    Wish wish = {.post = post,
                 .kind = KIND_STORY,
                 .pillar = PILLAR_COMMUNICATION,
                 .words = words != NULL  ? words
                          : step != NULL ? step->text
                                         : NULL,
                 .unique = g_strcmp0(post->idea, POST_UNIQUE) == 0,
                 .line = ""};
    wish.form =
        post->group_id != 0 ? FORM_GROUP : channel_form_of(context->knowledge, post->platform);
    if (!content_kind_parse(post->kind, &wish.kind) ||
        !content_pillar_parse(post->pillar, &wish.pillar)) {
        g_debug("post %" G_GINT64_FORMAT " has an unknown kind or pillar", post->id);
    }
    return wish;
}

static PostText ready(Caption *caption)
{
    return (PostText){.state = POST_TEXT_READY,
                      .text = g_steal_pointer(&caption->text),
                      .ask = g_steal_pointer(&caption->ask),
                      .opening = caption->opening};
}

static PostText missing(PostTextState state)
{
    return (PostText){.state = state, .opening = -1};
}

/* What is for sale without a menu: the post's own product, or the first of the active ones. */
static GArray *goods_lines(const RecordList *products, int64_t product_id)
{
    GArray *lines = g_array_new(FALSE, FALSE, sizeof(MenuLine));
    for (size_t i = 0; i < record_count(products) && lines->len < MENU_MOST; i++) {
        const Product *product = product_at(products, i);
        MenuLine line = {product->name, product->price_idr, product->unit, product->stock, false};
        if (product_is_for_sale(product) && (product_id == 0 || product->id == product_id)) {
            g_array_append_val(lines, line);
        }
    }
    return lines;
}

static bool compose(const Context *context, const Wish *wish, const GArray *lines,
                    PostText *ret_text, GError **error)
{
    int64_t previous = -1;
    g_auto(Caption) caption = {0};
    g_auto(Voice) voice = {0};
    const Post *post = wish->post;
    if (!voice_load(context, &voice, error) ||
        !post_last_opening(context->db, context->business_id, post->platform, (Day)post->day,
                           &previous, error)) {
        return false;
    }
    CaptionAsk ask = {
        .form = wish->form,
        .kind = wish->kind,
        .pillar = wish->pillar,
        .day = (Day)post->day,
        .minute = (Minute)post->minute,
        .previous_opening = (int)previous,
        .business = context->business->name,
        .group = *post->group != '\0' ? post->group : NULL,
        .menu = lines != NULL ? (const void *)lines->data : NULL,
        .menu_count = lines != NULL ? lines->len : 0,
        .order_until = -1,
        .phone = *context->business->phone != '\0' ? context->business->phone : NULL,
        .words = wish->words,
        .english = g_str_equal(lang_code(context->lang), "en"),
    };
    voice_lend(&voice, &ask, wish->unique, wish->line);
    if (!caption_compose(app_captions(context->app), &ask, &caption, error)) {
        return false;
    }
    *ret_text = ready(&caption);
    return true;
}

static bool goods_text(const Context *context, const Wish *wish, PostText *ret_text, GError **error)
{
    g_autoptr(RecordList) products = NULL;
    if (!product_list_active(context->db, context->business_id, &products, error)) {
        return false;
    }
    g_autoptr(GArray) own = goods_lines(products, wish->post->product_id);
    g_autoptr(GArray) any = goods_lines(products, 0);
    const GArray *lines = own->len > 0 ? own : any;
    if (lines->len == 0) {
        *ret_text = missing(POST_TEXT_NO_GOODS);
        return true;
    }
    return compose(context, wish, lines, ret_text, error);
}

/* Today's menu when there is one: the text is the same as on the page of the menu. */
static bool product_text(const Context *context, const Wish *wish, PostText *ret_text,
                         GError **error)
{
    g_autoptr(GError) failure = NULL;
    g_auto(Caption) caption = {0};
    OfferWords words = {.group = *wish->post->group != '\0' ? wish->post->group : NULL,
                        .words = wish->words,
                        .line = wish->line,
                        .unique = wish->unique};
    if (menu_text(context, (Day)wish->post->day, wish->form, words, &caption, &failure)) {
        *ret_text = ready(&caption);
        ret_text->menu = true;
        return true;
    }
    switch (error_code(failure)) {
    case ERROR_NOT_FOUND:
        return goods_text(context, wish, ret_text, error);
    case ERROR_INVALID:
        *ret_text = missing(POST_TEXT_SOLD_OUT);
        return true;
    default:
        g_propagate_error(error, g_steal_pointer(&failure));
        return false;
    }
}

static bool promo_text(const Context *context, const Wish *wish, PostText *ret_text, GError **error)
{
    g_autoptr(GError) failure = NULL;
    g_auto(Caption) caption = {0};
    if (wish->post->package_id == 0) {
        *ret_text = missing(POST_TEXT_NO_PACKAGE);
        return true;
    }
    if (package_text(context, wish->post->package_id, (Day)wish->post->day, wish->form,
                     (OfferWords){.line = wish->line, .unique = wish->unique}, &caption,
                     &failure)) {
        *ret_text = ready(&caption);
        return true;
    }
    if (error_code(failure) != ERROR_CONFLICT && error_code(failure) != ERROR_NOT_FOUND) {
        g_propagate_error(error, g_steal_pointer(&failure));
        return false;
    }
    *ret_text = missing(POST_TEXT_PACKAGE_CLOSED);
    return true;
}

static bool kind_text(const Context *context, const Wish *wish, PostText *ret_text, GError **error)
{
    switch (wish->kind) {
    case KIND_PRODUCT:
        return product_text(context, wish, ret_text, error);
    case KIND_PROMO:
        return promo_text(context, wish, ret_text, error);
    default:
        return compose(context, wish, NULL, ret_text, error);
    }
}

/* The line of the post's own product wins over the one of the business. */
static bool text_of(const Context *context, const Wish *wish, PostText *ret_text, GError **error)
{
    Wish whole = *wish;
    g_autoptr(RecordList) one = NULL;
    if (wish->unique && wish->post->product_id != 0) {
        if (!product_load(context->db, context->business_id, wish->post->product_id, &one, error)) {
            return false;
        }
        whole.line = record_count(one) > 0 ? product_at(one, 0)->unique_line : "";
    }
    return kind_text(context, &whole, ret_text, error);
}

/* What went out stays as it went out; what waits is filled with today's facts. */
static bool text_by_hand(const Context *context, const Post *post, PostText *ret_text,
                         GError **error)
{
    PostText text = {.state = POST_TEXT_BY_HAND, .opening = (int)post->opening};
    if (g_strcmp0(post->state, POST_DONE) == 0) {
        text.text = g_strdup(post->text);
    } else if (!hand_text_fill(context, post->text, &text.text, &text.problem, error)) {
        return false;
    }
    *ret_text = text;
    return true;
}

bool post_text_make(const Context *context, const Post *post, const char *words, PostText *ret_text,
                    GError **error)
{
    g_assert(context->business != NULL);
    if (*post->text != '\0' && words == NULL) {
        return text_by_hand(context, post, ret_text, error);
    }
    Wish wish = wish_of(context, post, words);
    return text_of(context, &wish, ret_text, error);
}

bool post_text_for_group(const Context *context, const Post *post, PostText *ret_text,
                         GError **error)
{
    Wish wish = wish_of(context, post, NULL);
    wish.form = FORM_GROUP;
    return text_of(context, &wish, ret_text, error);
}

const char *post_text_notice(PostTextState state, const Lang *lang)
{
    switch (state) {
    case POST_TEXT_NO_GOODS:
        return tr(lang, "Belum ada jualan yang dicatat. Isi menu hari ini, lalu tulisannya jadi "
                        "sendiri.");
    case POST_TEXT_SOLD_OUT:
        return tr(lang, "Semua jualan hari ini sudah habis. Lewati saja kiriman ini.");
    case POST_TEXT_NO_PACKAGE:
        return tr(lang, "Paket untuk kiriman ini belum dibuat. Buat paketnya dulu, lalu pilih di "
                        "bawah; atau tulis sendiri.");
    case POST_TEXT_PACKAGE_CLOSED:
        return tr(lang, "Paket ini sudah lewat, belum mulai, atau habis. Jangan dikirim. Lewati "
                        "saja, atau tulis yang lain.");
    default:
        return NULL;
    }
}

const char *post_text_mend(PostTextState state)
{
    return state == POST_TEXT_NO_GOODS                                          ? "/menu-hari-ini"
           : state == POST_TEXT_NO_PACKAGE || state == POST_TEXT_PACKAGE_CLOSED ? "/paket"
                                                                                : NULL;
}
