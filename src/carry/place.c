// SPDX-License-Identifier: Apache-2.0
#include "carry/place.h"

#include <string.h>

/* A place as it is written here. columns: names with their marks behind them:
 *   %   a whole number (also names that end in _idr, _at, _day or _id)    *   bytes
 *   >p  names a record of p    >>p  and goes with it    <p  which goes with this one
 *   =  gives the one it names its identity: what was taken in on both servers is the same
 *   ?   names a record of the kind in `kind`, ?…> and goes with it    &p  "hand:" and the number of one of p
 *   !   is never NULL    ^  not compared    ~  only whether it is there is    #  each server's own    @  an account
 *   +   not compared, and rises with every change
 * created_at and changed_at are never compared. */
typedef struct {
    const char *name, *label, *key, *columns;
    const char *twin, *part_of, *link, *where;
    bool plain, single, apart;
} Written;

static const Written WRITTEN[] = {
    {"businesses", N_("Keterangan usaha"), "",
     .columns = "name trade zone phone place minutes_per_day promise_minutes% off_days% created_at",
     .single = true},
    {"answers", N_("Jawaban"), "question",
     .columns = "question value answered_at^", .plain = true},
    {"time_windows", N_("Jam"), "kind days from_minute to_minute place",
     .columns = "kind days% from_minute% to_minute% place"},
    {"sheets", N_("Lembar strategi"), NULL,
     .columns = "version%# phase% access% literacy% support% infrastructure% reason day% created_at"},
    {"people", N_("Orang"), NULL,
     .columns = "name kind user_id@ active% created_at", .twin = "name"},
    {"goals", N_("Tujuan"), NULL,
     .columns = "words term measure start_value% target_value% due_day relevance value_key state created_at",
     .twin = "words"},
    {"tools", N_("Alat"), "platform",
     .columns = "platform state strategy purposes person_id>people handle success roi spiral stance changed_at"},
    {"groups", N_("Grup"), NULL,
     .columns = "name platform members% days% max_a_day max_a_week% rules active% topic", .twin = "name"},
    {"events", N_("Acara"), NULL,
     .columns = "name place day% minute% note interaction situation active% created_at"},
    {"contacts", N_("Kontak"), NULL,
     .columns = "name phone factor circle place note consent% last_contact_day active% created_at channel "
     "event_id>events referred_by>contacts demography lifestyle habit",
     .twin = "phone"},
    {"tactics", N_("Taktik"), NULL,
     .columns = "strategy tactic goal_id>goals created_at"},
    {"tasks", N_("Tugas"), NULL,
     .columns = "title kind person_id>people platform due_day minutes% done_at created_at"},
    {"products", N_("Barang"), NULL,
     .columns = "name price_idr cost_idr unit description unique_line stock%~ preorder_days% active% "
     "created_at changed_at",
     .twin = "name"},
    {"product_details", N_("Keterangan barang"), "product_id question",
     .columns = "product_id>products! question value"},
    {"product_variants", N_("Pilihan barang"), "product_id position",
     .columns = "product_id>products! position% name difference_idr stock%"},
    {"menus", N_("Menu"), "day",
     .columns = "day% order_until% note status_opening% group_opening% page_opening% changed_at",
     .plain = true},
    {"menu_items", NULL, NULL,
     .columns = "product_id>products! position% sold_out%", .part_of = "menus",
     .link = "day", .plain = true},
    {"packages", N_("Paket"), NULL,
     .columns = "name price_idr from_day to_day stock% active% created_at", .twin = "name"},
    {"package_items", NULL, NULL,
     .columns = "product_id>products! quantity% position%",
     .part_of = "packages", .link = "package_id", .plain = true},
    {"reviews", N_("Tinjauan"), "period",
     .columns = "period from_day to_day state satisfaction% family% contribution% confirmed% note closed_at "
     "created_at"},
    {"review_items", N_("Isi tinjauan"), "review_id goal_id",
     .columns = "review_id>>reviews! kpi goal_id>goals! target% actual% state cause action person_id>people "
     "due_day done_at post_title changed_at"},
    {"review_history", N_("Riwayat tinjauan"), NULL,
     .columns = "review_item_id>review_items! cause action person_id>people due_day user_id@! at%"},
    {"posts", N_("Kiriman"), NULL,
     .columns = "day% minute% platform group_id>groups kind pillar interaction purpose goal_id>goals "
     "goal_mark person_id>people product_id>products package_id>packages "
     "review_item_id>review_items minutes% title why text opening% size_bytes% state origin reason "
     "carried_from>posts done_at created_at idea account situation"},
    {"messages", N_("Pesan"), NULL,
     .columns = "platform kind author phone contact_id>contacts text interaction received_at due_at answer "
     "answered_at dismissed_at person_id>people sentiment created_at situation snoozed_until% "
     "labels proposed confidence% topics%"},
    {"replies", N_("Balasan siap"), "shortcut",
     .columns = "shortcut text changed_at"},
    {"requests", N_("Permintaan"), NULL,
     .columns = "item item_key author phone quantity% needed_day price_idr state told_at day% created_at"},
    {"orders", N_("Pesanan"), NULL,
     .columns = "number%# contact_id>contacts customer phone state delivery% area address due_day due_minute% "
     "due_at fee_idr goods_idr total_idr note reason heard_from bought_through day% delivered_at~ "
     "paid_at~ created_at changed_at",
     .apart = true},
    {"order_items", NULL, NULL,
     .columns = "position% product_id>products package_id>packages name quantity% price_idr "
     "variant_id>product_variants",
     .part_of = "orders", .link = "order_id", .plain = true},
    {"order_stock", NULL, NULL,
     .columns = "kind record_id?! quantity%", .part_of = "orders",
     .link = "order_id", .plain = true},
    {"market_orders", N_("Pesanan marketplace"), "market external_id",
     .columns = "market external_id order_id>>orders!= digest shipping_idr voucher_idr subsidy_idr refund_idr "
     "fee_idr net_idr settled_day",
     .plain = true},
    {"shop_orders", N_("Pesanan dari halaman toko"), "key",
     .columns = "key order_id>>orders!= digest created_at", .plain = true},
    {"complaints", N_("Keluhan"), NULL,
     .columns = "order_id>orders author text state apology repair message_id>messages day% closed_at "
     "created_at clarification"},
    {"sales", N_("Penjualan"), "removes_id|order_id",
     .columns = "order_id>>orders removes_id>>sales day% amount_idr count% heard_from bought_through customer "
     "contact_id>contacts note created_at"},
    {"figures", N_("Angka"), "platform measure day",
     .columns = "platform measure day% value% changed_at"},
    {"lessons", N_("Pelajaran"), "lesson",
     .columns = "lesson skill steps% begun_at^ done_at~",
     .plain = true},
    {"photos", N_("Foto"), "digest",
     .columns = "product_id>products position% digest width% height% findings shape brighter% version%+ "
     "created_at changed_at"},
    {"photo_files", NULL, NULL,
     .columns = "size format width% height% byte_count% bytes*",
     .part_of = "photos", .link = "photo_id", .plain = true},
    {"identities", N_("Tampilan"), "",
     .columns = "palette style mark initials changed_at", .plain = true},
    {"testimonials", N_("Ulasan"), NULL,
     .columns = "customer text stars% may_publish% hide_name% day% created_at changed_at"},
    {"posters", N_("Poster"), NULL,
     .columns = "kind style fields photo_id>photos created_at changed_at testimonial_id>testimonials"},
    {"accounts", N_("Akun"), "platform",
     .columns = "platform kind friends% reason changed_at"},
    {"payment_ways", N_("Cara bayar"), "",
     .columns = "qris accounts changed_at", .plain = true},
    {"permits", N_("Surat izin"), "kind",
     .columns = "kind state number expires_day changed_at",
     .plain = true},
    {"cash_entries", N_("Catatan kas"), "removes_id",
     .columns = "kind day% amount_idr note removes_id>>cash_entries created_at"},
    {"debts", N_("Utang"), NULL,
     .columns = "contact_id>contacts customer phone amount_idr bought_through note day% due_day reminded_day "
     "forgiven_at reason created_at",
     .apart = true},
    {"debt_payments", N_("Cicilan"), "debt_id sale_id",
     .columns = "debt_id>>debts! sale_id<sales!",
     .plain = true},
    {"delivery_areas", N_("Daerah antar"), "position",
     .columns = "position% name fee_idr distance"},
    {"opening_hours", N_("Jam buka"), "",
     .columns = "days% from_minute% to_minute% closed_day changed_at",
     .plain = true},
    {"print_jobs", N_("Cetakan"), NULL,
     .columns = "number%# contact_id>contacts customer phone pages% copies% colour paper price_idr due_day "
     "due_minute% note state sale_id<sales= created_at changed_at",
     .apart = true},
    {"preorder_limits", N_("Batas pesanan kotak"), "",
     .columns = "capacity% lead_days% deposit_percent% changed_at", .plain = true},
    {"preorders", N_("Pesanan kotak"), NULL,
     .columns = "contact_id>contacts customer phone day% boxes% product_id>products menu menu_key price_idr "
     "deposit_percent% place note state reason created_at changed_at",
     .apart = true},
    {"preorder_payments", N_("Pembayaran pesanan kotak"), "preorder_id sale_id",
     .columns = "preorder_id>>preorders! sale_id<sales!", .plain = true},
    {"box_ingredients", N_("Bahan satu kotak"), "menu_key position",
     .columns = "menu_key position% name amount% unit", .plain = true},
    {"trips", N_("Titip belanja"), NULL,
     .columns = "place brands from_day to_day currency rate_idr fee_idr fee_percent% baggage_g% created_at "
     "changed_at"},
    {"trip_items", N_("Barang titipan"), NULL,
     .columns = "trip_id>>trips! name foreign_price% pieces% weight_g% created_at", .apart = true},
    {"trip_claims", N_("Titipan"), NULL,
     .columns = "trip_id>trips! item_id>>trip_items! contact_id>contacts customer phone state cost_idr fee_idr "
     "created_at changed_at"},
    {"trip_payments", N_("Pembayaran titipan"), "claim_id sale_id",
     .columns = "claim_id>>trip_claims! sale_id<sales!", .plain = true},
    {"partner_jobs", N_("Kerja pemasok"), NULL,
     .columns = "partner phone what product_id>products pieces% due_day cost_idr state cash_id<cash_entries "
     "created_at changed_at",
     .apart = true},
    {"stock_items", N_("Persediaan"), "product_id",
     .columns = "product_id>products name name_key unit on_hand%~ low% pack_name pack_size% price_idr "
     "price_amount% active% created_at changed_at"},
    {"stock_moves", N_("Keluar masuk"), "order_id item_id kind",
     .columns = "item_id>stock_items! kind amount% note order_id>>orders cash_id>>cash_entries created_at"},
    {"services", N_("Layanan"), "name_folded",
     .columns = "name name_folded minutes% price_idr active% changed_at"},
    {"booking_rules", N_("Aturan janji temu"), "",
     .columns = "shown% seats% days_ahead% changed_at",
     .plain = true},
    {"appointments", N_("Janji temu"), NULL,
     .columns = "service_id>services! service minutes% price_idr contact_id>contacts customer phone starts_at "
     "ends_at note state bought_through sale_id<sales= key digest created_at changed_at",
     .apart = true},
    {"live_sales", N_("Siaran"), NULL,
     .columns = "title place day% minute% state created_at changed_at"},
    {"live_items", N_("Barang siaran"), "live_id position",
     .columns = "live_id>>live_sales! position% product_id>products name price_idr pieces% talk created_at"},
    {"live_claims", N_("Yang mau dari siaran"), NULL,
     .columns = "live_id>>live_sales! item_id>live_items! contact_id>contacts customer phone state "
     "order_id>orders created_at changed_at"},
    {"chat_marks", N_("Tanda chat"), "kind mark",
     .columns = "kind mark% created_at", .plain = true},
    {"chats", N_("Chat"), "mark",
     .columns = "mark% messages% answered% within% median_s% p90_s% first_day last_day read_at^"},
    {"auto_texts", N_("Sapaan"), "",
     .columns = "greeting away changed_at", .plain = true},
    {"polls", N_("Jajak pendapat"), NULL,
     .columns = "code# state decision day% closed_at created_at"},
    {"poll_questions", NULL, NULL,
     .columns = "position% text", .part_of = "polls", .link = "poll_id",
     .plain = true},
    {"poll_choices", NULL, NULL,
     .columns = "question% position% text by_hand% online%", .part_of = "polls",
     .link = "poll_id", .plain = true},
    {"poll_devices", NULL, NULL,
     .columns = "device created_at", .part_of = "polls", .link = "poll_id",
     .plain = true},
    {"imports", N_("Berkas masuk"), NULL,
     .columns = "kind options digest state row_count% new_count% same_count% changed_count% refused_count% "
     "report created_at applied_at",
     .where = "state <> 'waiting'"},
    {"daily_figures", N_("Angka harian"), "platform measure day",
     .columns = "platform measure day% value% changed_at", .plain = true},
    {"post_figures", N_("Angka kiriman"), "platform external_id",
     .columns = "platform external_id&posts post_id>posts day% title link views% reach% likes% comments% "
     "shares% saves% changed_at word"},
    {"import_keys", N_("Tanda berkas masuk"), "kind key",
     .columns = "kind key record_id?!=>", .plain = true},
    {"safety_checks", N_("Periksa keamanan"), NULL,
     .columns = "day% kept score% points% created_at"},
    {"safety_tasks", N_("Tugas keamanan"), "point",
     .columns = "point task_id>tasks!", .plain = true},
    {"incidents", N_("Kejadian"), NULL,
     .columns = "threat day% what done loss_idr closed_at created_at"},
    {"group_leads", N_("Peminat grup"), NULL,
     .columns = "group_id>groups! day% person what created_at"},
    {"trends", N_("Tren"), NULL,
     .columns = "name audience cost_idr minutes% skill fit score% decision measure outcome day% review_day "
     "created_at closed_at"},
    {"import_mappings", N_("Kolom berkas"), "signature",
     .columns = "signature kind platform columns headings changed_at"},
    {"stages", N_("Tahap"), "stage",
     .columns = "stage note review_day closed_at^"},
    {"promotions", N_("Promosi"), NULL,
     .columns = "kind name channel from_day to_day cost_idr orders% margin_idr offer terms follow_day result "
     "active% created_at changed_at cash_id<cash_entries=",
     .apart = true},
    {"season_marks", N_("Musim"), NULL,
     .columns = "name from_day to_day active% created_at"},
    {"rival_prices", N_("Harga di tempat lain"), NULL,
     .columns = "product_id>products! rival rival_key price_idr day% created_at"},
    {"account_facts", N_("Keterangan akun"), "platform",
     .columns = "platform followers% information last_post_day posts_a_week% answer_minutes% goal changed_at"},
    {"village_surveys", N_("Survei desa"), NULL,
     .columns = "place day% asked% internet% marketing% promotion% created_at"},
    {"conclusions", N_("Kesimpulan laporan"), "period sentence",
     .columns = "period sentence verdict words user_id@! checked_at^"},
};

const char *const CARRY_BEHIND[] = {
    "users", "members", "sessions", "api_tokens", "invites", "rate_counts", /* who signs in */
    "consents",                                 /* given anew where others may look */
    "idempotency", "schema_version",            /* of the server */
    "changes", "value_changes", "watched", /* the log of what was done there */
    "uploads", "upload_parts", "imports.file",  /* under way */
    "import_jobs", "import_parts",
    "businesses.slug", "businesses.demo",       /* of the place itself */
    "carry_books", "carry_marks", "carry_merges", "carry_conflicts", NULL};

struct CarryPlan {
    CarryPlace places[G_N_ELEMENTS(WRITTEN)];
    GStringChunk *texts;
};

static bool sounds_like_number(const char *name)
{
    static const char *const ENDINGS[] = {"_idr", "_at", "_day", "_id"};
    for (size_t i = 0; !g_str_equal(name, "external_id") && i < G_N_ELEMENTS(ENDINGS); i++) {
        if (g_str_has_suffix(name, ENDINGS[i])) {
            return true;
        }
    }
    return false;
}

static void reference_read(CarryColumn *column, GStringChunk *texts, const char *mark)
{
    const char *name = mark + 1 + (mark[1] == '>');
    column->binds = g_str_has_prefix(mark, ">>");
    column->owns = *mark == '<';
    column->by_hand = *mark == '&';
    column->by_kind = *mark == '?';
    column->number = !column->by_hand;
    column->to = column->by_kind ? NULL
                                 : g_string_chunk_insert_len(
                                       texts, name, (gssize)strspn(name, "abcdefghijklmnopqrstuvwxyz_"));
}

static void column_read(CarryColumn *column, GStringChunk *texts, const char *written)
{
    size_t length = strspn(written, "abcdefghijklmnopqrstuvwxyz_0123456789");
    column->name = g_string_chunk_insert_len(texts, written, (gssize)length);
    column->number = sounds_like_number(column->name);
    column->quiet =
        g_str_equal(column->name, "created_at") || g_str_equal(column->name, "changed_at");
    const char *marks = written + length;
    if (strpbrk(marks, "><?&") == marks && *marks != '\0') {
        reference_read(column, texts, marks);
    }
    column->names = strchr(marks, '=') != NULL;
    column->binds |= column->by_kind && strchr(marks, '>') != NULL;
    column->number |= strchr(marks, '%') != NULL;
    column->bytes = strchr(marks, '*') != NULL;
    column->needed = strchr(marks, '!') != NULL;
    column->quiet |= strchr(marks, '^') != NULL;
    column->rises = strchr(marks, '+') != NULL;
    column->quiet |= column->rises;
    column->derived = strchr(marks, '~') != NULL;
    column->own = strchr(marks, '#') != NULL;
    column->account = strchr(marks, '@') != NULL;
}

static void place_read(CarryPlace *place, size_t index, GStringChunk *texts)
{
    const Written *written = &WRITTEN[index];
    g_auto(GStrv) names = g_strsplit(written->columns, " ", -1);
    *place = (CarryPlace){.name = written->name, .label = written->label, .key = written->key,
                          .twin = written->twin, .part_of = written->part_of,
                          .link = written->link, .where = written->where, .plain = written->plain,
                          .single = written->single, .apart = written->apart, .index = index};
    place->width = g_strv_length(names);
    place->columns = g_new0(CarryColumn, place->width);
    for (size_t i = 0; i < place->width; i++) {
        column_read(&place->columns[i], texts, names[i]);
    }
}

/* Parts find the record they are of: it stands before them. */
static void part_join(CarryPlan *plan, const CarryPlace *part)
{
    for (size_t i = 0; i < part->index; i++) {
        CarryPlace *whole = &plan->places[i];
        for (size_t j = 0; g_str_equal(whole->name, part->part_of); j++) {
            if (whole->parts[j] == NULL) {
                whole->parts[j] = part;
                return;
            }
        }
    }
    g_assert_not_reached();
}

CarryPlan *carry_plan_new(void)
{
    CarryPlan *plan = g_new0(CarryPlan, 1);
    plan->texts = g_string_chunk_new(4096);
    for (size_t i = 0; i < G_N_ELEMENTS(WRITTEN); i++) {
        place_read(&plan->places[i], i, plan->texts);
        if (plan->places[i].part_of != NULL) {
            part_join(plan, &plan->places[i]);
        }
    }
    return plan;
}

void carry_plan_free(CarryPlan *plan)
{
    if (plan != NULL) {
        for (size_t i = 0; i < G_N_ELEMENTS(WRITTEN); i++) {
            g_free(plan->places[i].columns);
        }
        g_string_chunk_free(plan->texts);
        g_free(plan);
    }
}

size_t carry_plan_count(const CarryPlan *plan)
{
    (void)plan;
    return G_N_ELEMENTS(WRITTEN);
}

const CarryPlace *carry_plan_at(const CarryPlan *plan, size_t i)
{
    g_assert(i < G_N_ELEMENTS(WRITTEN));
    return &plan->places[i];
}

const CarryPlace *carry_plan_find(const CarryPlan *plan, const char *name)
{
    for (size_t i = 0; i < G_N_ELEMENTS(WRITTEN); i++) {
        if (g_str_equal(plan->places[i].name, name)) {
            return &plan->places[i];
        }
    }
    return NULL;
}

int carry_column_find(const CarryPlace *place, const char *name)
{
    for (size_t i = 0; i < place->width; i++) {
        if (g_str_equal(place->columns[i].name, name)) {
            return (int)i;
        }
    }
    return -1;
}

const char *carry_kind_place(const char *kind)
{
    static const struct {
        const char *kind, *place;
    } KINDS[] = {{"product", "products"},
                 {"package", "packages"},
                 {"message", "messages"},
                 {"sale", "sales"},
                 {"expense", "cash_entries"}};
    for (size_t i = 0; i < G_N_ELEMENTS(KINDS); i++) {
        if (g_str_equal(KINDS[i].kind, kind)) {
            return KINDS[i].place;
        }
    }
    return NULL;
}
