// SPDX-License-Identifier: Apache-2.0
#include "page/talk/chat_script.h"

#include "page/talk/chat_view.h"
#include "store/goods.h"

/* Words by the names the script has for them. */
static const char *const WORDS[][2] = {
    {"here", N_("Chat ini dibaca di HP Anda, sebesar apa pun, dan tidak dikirim. Yang dikirim "
                "hanya yang Anda "
                "centang.")},
    {"reading", N_("Sebentar, chatnya sedang dibaca di HP ini …")},
    {"failed", N_("Berkas ini tidak bisa dibaca sebagai chat WhatsApp. Tekan tombol di atas supaya "
                  "server yang memeriksanya dan mengatakan sebabnya.")},
    {"nobody",
     N_("Belum jelas yang mana Anda. Nama di chat ini: %s. Tulis nama Anda di isian tambahan "
        "di atas.")},
    {"you", N_("Anda di chat ini")},
    {"median", N_("Lama menjawab, nilai tengah")},
    {"p90", N_("9 dari 10 dijawab dalam")},
    {"within", N_("Dijawab sesuai janji")},
    {"of", N_("%d dari %d")},
    {"busy", N_("Jam paling ramai")},
    {"tricks", N_("Hati-hati: mirip penipuan")},
    {"proofs", N_("Bukti bayar: cocokkan dengan uang yang masuk")},
};

static char *server_way(const Lang *lang)
{
    return g_strdup_printf(tr(lang, "Berkasnya dibaca di server lalu langsung dibuang; isi chat "
                                    "tidak disimpan. Paling besar %d MB; yang lebih besar: ekspor "
                                    "tanpa media."),
                           CHAT_FILE_MB);
}

/* Pairs for ui_script_place_begin. */
typedef struct {
    GPtrArray *pairs;
    GStringChunk *texts;
} Data;

static void data_clear(Data *data)
{
    g_clear_pointer(&data->pairs, g_ptr_array_unref);
    g_clear_pointer(&data->texts, g_string_chunk_free);
}
G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC(Data, data_clear)

static void put(Data *data, const char *name, const char *words)
{
    g_ptr_array_add(data->pairs, g_string_chunk_insert(data->texts, name));
    g_ptr_array_add(data->pairs, g_string_chunk_insert(data->texts, words));
}

static void put_of(Data *data, const char *what, const char *key, const char *words)
{
    g_autofree char *name = g_strdup_printf("%s %s", what, key);
    put(data, name, words);
}

static void put_words(Data *data, const Lang *lang)
{
    for (size_t i = 0; i < G_N_ELEMENTS(WORDS); i++) {
        put(data, WORDS[i][0], tr(lang, WORDS[i][1]));
    }
    for (int kind = 0; kind < CHAT_ITEM_COUNT; kind++) {
        put_of(data, "title", chat_item_key((ChatItemKind)kind), tr(lang, CHAT_KINDS[kind].title));
        put_of(data, "fold", chat_item_key((ChatItemKind)kind), tr(lang, CHAT_KINDS[kind].folded));
    }
    for (int trick = TALK_TRICK_NONE + 1; trick < TALK_TRICK_COUNT; trick++) {
        put_of(data, "trick", talk_trick_key((TalkTrick)trick),
               tr(lang, talk_trick_words((TalkTrick)trick)));
    }
    put(data, "minutes", tr_count(lang, "%d menit", 2));
    put(data, "minutes one", tr_count(lang, "%d menit", 1));
    put(data, "hours", tr_count(lang, "%d jam", 2));
    put(data, "hours one", tr_count(lang, "%d jam", 1));
    put(data, "days", tr_count(lang, "%d hari", 2));
    put(data, "days one", tr_count(lang, "%d hari", 1));
    put(data, "lead", tr_count(lang, "%d pesan", 2));
}

static void put_topics(Data *data)
{
    for (int topic = 0; topic < TALK_TOPIC_COUNT; topic++) {
        const char *reply = talk_topic_reply((TalkTopic)topic);
        const char *key = talk_topic_key((TalkTopic)topic);
        put_of(data, "shortcut", key, talk_topic_shortcut((TalkTopic)topic));
        put_of(data, "reply", key, reply != NULL ? reply : "");
    }
}

/* A name with a line end in it there is none (form_read). */
static bool put_business(Data *data, const Context *context, GError **error)
{
    g_autoptr(RecordList) goods = NULL;
    g_autofree char *account = NULL;
    g_autoptr(GString) names = g_string_new(NULL);
    if (!goods_list_products(context->db, context->business_id, &goods, error) ||
        !chat_account_name(context, &account, error)) {
        return false;
    }
    for (size_t i = 0; i < MIN(record_count(goods), (size_t)TALK_GOODS_MAX); i++) {
        g_string_append_printf(names, "%s%s", i > 0 ? "\n" : "", goods_at(goods, i)->name);
    }
    g_autofree char *promise =
        g_strdup_printf("%" G_GINT64_FORMAT, context->business->promise_minutes);
    put(data, "goods", names->str);
    put(data, "shop", context->business->name);
    put(data, "account", account);
    put(data, "promise", promise);
    return true;
}

bool chat_script(PageView *view, GError **error)
{
    Html *html = view->html;
    const App *app = view->context->app;
    g_autofree char *way = server_way(html->lang);
    if (app_asset(app, "chat.wasm") == NULL) {
        ui_hint(html, way);
        return true;
    }
    g_auto(Data) data = {g_ptr_array_new(), g_string_chunk_new(1024)};
    put(&data, "wasm", app_asset_href(app, "chat.wasm"));
    put_words(&data, html->lang);
    put_topics(&data);
    if (!put_business(&data, view->context, error)) {
        return false;
    }
    g_ptr_array_add(data.pairs, NULL);
    ui_script_place_begin(html, &(UiScriptPlace){.name = "chat",
                                                 .src = app_asset_href(app, "chat.js"),
                                                 .way = way,
                                                 .data = (const char *const *)data.pairs->pdata});
    chat_patterns(view);
    ui_script_place_end(html);
    return true;
}
