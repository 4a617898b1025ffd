// SPDX-License-Identifier: Apache-2.0
#include "guide/source.h"
#include "page/sell/order_words.h"
#include "page/sell/table_file.h"
#include "store/order_step.h"

static const TableColumn COLUMNS[] = {{"nomor", CELL_NUMBER},
                                      {"tanggal", CELL_DAY},
                                      {"untuk_tanggal", CELL_DAY},
                                      {"keadaan", CELL_TEXT},
                                      {"barang", CELL_MONEY},
                                      {"ongkos", CELL_MONEY},
                                      {"jumlah", CELL_MONEY},
                                      {"dibayar", CELL_MONEY},
                                      {"pembeli", CELL_TEXT},
                                      {"beli_lewat", CELL_TEXT},
                                      {"tahu_dari", CELL_TEXT},
                                      {"catatan", CELL_TEXT},
                                      {0}};

/* "dibayar": money that stayed; what was given back on cancelling is 0. */
static void order_append(const Context *context, Table *table, const Order *order)
{
    bool shown = customers_shown(context);
    bool paid = order->paid_at != 0 && order_state(order) != ORDER_CANCELLED;
    table_number(table, order->number);
    table_number(table, order->day);
    table_number(table, order->due_day);
    table_text(table, tr(context->lang, order_state_name(order_state(order))));
    table_number(table, order->goods_idr);
    table_number(table, order->fee_idr);
    table_number(table, order->total_idr);
    table_number(table, paid ? order->total_idr : 0);
    table_text(table, shown ? order->customer : "");
    table_text(table, source_name(context->knowledge, order->bought_through, context->lang));
    table_text(table, source_name(context->knowledge, order->heard_from, context->lang));
    table_text(table, shown ? order->note : "");
}

static bool get(PageView *view, GError **error)
{
    const Context *context = view->context;
    Period days = table_file_days(view);
    g_autoptr(RecordList) orders = NULL;
    g_autoptr(Table) table = table_new(COLUMNS);
    if (!order_list_days(context->db, context->business_id, days, TABLE_FILE_ROWS_MAX + 1, &orders,
                         error)) {
        return false;
    }
    for (size_t i = 0; i < record_count(orders); i++) {
        order_append(context, table, order_at(orders, i));
    }
    return table_file_send(view, table, "pesanan", days, error);
}

const Page page_orders_file = {
    .path = "/pesanan/unduh",
    .title = N_("Pesanan"),
    .job = JOB_SELL,
    .back = "/pesanan",
    .needs = CAN_SELL,
    .subject = SUBJECT_ORDERS,
    .query = &table_file_query,
    .get = get,
};
