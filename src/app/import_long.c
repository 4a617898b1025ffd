// SPDX-License-Identifier: Apache-2.0
#include "app/import_long.h"

#include "app/import_queue.h"
#include "store/import_job.h"

bool import_is_long(const Context *context, int64_t rows)
{
    return app_imports(context->app) != NULL && rows > IMPORT_LONG_ROWS;
}

bool import_queue_file(const Context *context, int64_t import_id, char **ret_refusal,
                       GError **error)
{
    *ret_refusal = NULL;
    if (!import_job_add(context->db, context->business_id, import_id, context->user_id,
                        context->now, error)) {
        return false;
    }
    if (!import_queue_add(app_imports(context->app), context->business_id, import_id)) {
        *ret_refusal = g_strdup(tr(context->lang, "Masih banyak berkas panjang yang antre. Belum "
                                                  "ada yang masuk dari berkas ini; coba lagi "
                                                  "beberapa menit lagi."));
    }
    return true;
}
