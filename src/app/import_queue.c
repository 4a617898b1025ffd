// SPDX-License-Identifier: Apache-2.0
#include "app/import_queue.h"

#include "app/import_work.h"
#include "store/import_job.h"

#define PART_US 40000
#define PAUSE_US 4000
#define COMMIT_TRIES 100      /* for the commit of who asked */
#define COMMIT_STEP_US 20000
#define UNDO_TRIES 60
#define AGAIN_US G_USEC_PER_SEC /* a full disk may have room again */

typedef struct {
    int64_t business_id, import_id;
} Ticket;

struct ImportQueue {
    App *app;
    ImportQueueOptions options;
    GMutex lock; /* all below */
    GCond moved;
    GArray *tickets; /* Ticket, oldest first; the one at work is not among them */
    Ticket at_work;
    ImportProgress progress;  /* of that one */
    int64_t first_done;       /* rows that were refused already when writing began */
    gint64 begun_us;
    bool ending;
    GThread *thread;
};

/* A file at work. */
typedef struct {
    ImportQueue *queue;
    ImportJob job; /* its state: what it is while nobody calls it off */
    Context context;
    DbTransaction *tx; /* NULL: none is open */
    int64_t parts;
    gint64 part_begun_us;
} Run;

static bool is_ending(ImportQueue *queue)
{
    g_mutex_lock(&queue->lock);
    bool ending = queue->ending;
    g_mutex_unlock(&queue->lock);
    return ending;
}

static void phase_set(ImportQueue *queue, ImportPhase phase)
{
    g_mutex_lock(&queue->lock);
    queue->progress.phase = phase;
    g_mutex_unlock(&queue->lock);
}

static void writing_begin(ImportQueue *queue, const Batch *batch)
{
    g_mutex_lock(&queue->lock);
    queue->first_done = batch->refused;
    queue->begun_us = g_get_monotonic_time();
    queue->progress = (ImportProgress){IMPORT_PHASE_WRITING, batch->rows, batch->refused, -1};
    g_mutex_unlock(&queue->lock);
}

static void done_set(ImportQueue *queue, int64_t done)
{
    g_mutex_lock(&queue->lock);
    queue->progress.done = done;
    g_mutex_unlock(&queue->lock);
}

/* Until then or the end of the server, whichever comes first. */
static void pause_for(ImportQueue *queue, gint64 pause_us)
{
    gint64 until = g_get_monotonic_time() + pause_us;
    g_mutex_lock(&queue->lock);
    while (!queue->ending && g_cond_wait_until(&queue->moved, &queue->lock, until)) {
    }
    g_mutex_unlock(&queue->lock);
}

/* Says in *ret_moved whether it was in the job's state; the job has the other one then. */
static bool job_move(Db *db, ImportJob *job, const char *to, int64_t now, bool *ret_moved,
                     GError **error)
{
    g_autoptr(DbTransaction) tx = db_begin(db, error);
    if (tx == NULL || !import_job_move(db, job, to, now, ret_moved, error) ||
        !db_commit(tx, error)) {
        return false;
    }
    job->state = *ret_moved ? to : job->state;
    return true;
}

/* --- undoing --- */

static bool part_undo(Db *db, const ImportJob *job, bool *ret_undone, GError **error)
{
    g_autoptr(DbTransaction) tx = db_begin(db, error);
    return tx != NULL && import_part_undo(db, job, ret_undone, error) && db_commit(tx, error);
}

static bool parts_undo(ImportQueue *queue, Db *db, const ImportJob *job, GError **error)
{
    bool undone = true;
    while (undone) {
        if (is_ending(queue)) {
            return error_set(error, ERROR_UNAVAILABLE, "the server ends");
        }
        if (!part_undo(db, job, &undone, error)) {
            return false;
        }
        pause_for(queue, queue->options.pause_us);
    }
    return true;
}

/* When somebody has called it off meanwhile, that is what is said. */
static bool job_end(ImportQueue *queue, Db *db, ImportJob *job, const char *because, GError **error)
{
    int64_t now = app_now(queue->app);
    bool moved = false;
    ImportJob stopping = {job->business_id, job->import_id, 0, IMPORT_JOB_STOPPING, 0};
    return job_move(db, job, because, now, &moved, error) &&
           (moved || job_move(db, &stopping, IMPORT_JOB_CANCELLED, now, &moved, error));
}

/* All that was written goes. When that cannot be done for long, the next start tries again. */
static void job_undo(ImportQueue *queue, Db *db, ImportJob *job, const char *because)
{
    phase_set(queue, IMPORT_PHASE_UNDOING);
    for (int tries = 0; tries < UNDO_TRIES && !is_ending(queue); tries++) {
        g_autoptr(GError) failure = NULL;
        if (parts_undo(queue, db, job, &failure) && job_end(queue, db, job, because, &failure)) {
            return;
        }
        g_message("undoing a file: %s", failure->message);
        pause_for(queue, AGAIN_US);
    }
}

static bool part_forget(Db *db, const ImportJob *job, bool *ret_forgotten, GError **error)
{
    g_autoptr(DbTransaction) tx = db_begin(db, error);
    return tx != NULL && import_part_forget(db, job, ret_forgotten, error) && db_commit(tx, error);
}

/* It is in for good. */
static void parts_forget(ImportQueue *queue, Db *db, const ImportJob *job)
{
    bool forgotten = true;
    g_autoptr(GError) failure = NULL;
    while (forgotten && !is_ending(queue) && part_forget(db, job, &forgotten, &failure)) {
        pause_for(queue, queue->options.pause_us);
    }
    if (failure != NULL) {
        g_message("what undid a file stays until the next start: %s", failure->message);
    }
}

/* --- writing --- */

static bool is_called_off(Run *run, bool *ret_off, GError **error)
{
    g_autoptr(RecordList) one = NULL;
    if (!import_job_load(run->context.db, run->job.business_id, run->job.import_id, &one, error)) {
        return false;
    }
    *ret_off = record_count(one) == 0 ||
               !g_str_equal(import_job_at(one, 0)->state, IMPORT_JOB_RUNNING);
    return true;
}

static bool go_on(Run *run, GError **error)
{
    bool off = false;
    if (is_ending(run->queue)) {
        return error_set(error, ERROR_UNAVAILABLE, "the server ends");
    }
    return is_called_off(run, &off, error) &&
           (!off || error_set(error, ERROR_CONFLICT, "it was called off"));
}

static bool part_begin(Run *run, GError **error)
{
    Db *db = run->context.db;
    run->tx = db_begin(db, error);
    run->part_begun_us = g_get_monotonic_time();
    return run->tx != NULL && go_on(run, error) &&
           (!db_can_undo(db) || db_changes_begin(db, error));
}

static void part_drop(Run *run)
{
    db_transaction_end(run->tx);
    run->tx = NULL;
}

static bool part_end(Run *run, GError **error)
{
    Db *db = run->context.db;
    g_autoptr(GBytes) changes = NULL;
    bool ended = db_changes_end(db, &changes, error) &&
                 (g_bytes_get_size(changes) == 0 ||
                  import_part_add(db, &run->job, ++run->parts, changes, error)) &&
                 db_commit(run->tx, error);
    part_drop(run);
    return ended;
}

/* Where one transaction holds it all, the part ends with a look at whether it is called off. */
static bool step(void *data, int64_t rows_done, int64_t rows, GError **error)
{
    (void)rows;
    Run *run = data;
    bool parts = db_can_undo(run->context.db);
    done_set(run->queue, rows_done);
    if (g_get_monotonic_time() - run->part_begun_us < run->queue->options.part_us) {
        return true;
    }
    if (parts && !part_end(run, error)) {
        return false;
    }
    pause_for(run->queue, run->queue->options.pause_us);
    if (parts) {
        return part_begin(run, error);
    }
    run->part_begun_us = g_get_monotonic_time();
    return go_on(run, error);
}

static bool file_finish(Run *run, ImportWork *work, GError **error)
{
    const Context *context = &run->context;
    ImportFileDraft draft = {.report = work->report->str, .counts = work->counts};
    return import_job_finish(context->db, context->business_id, run->job.import_id, error) &&
           import_file_apply(context->db, context->business_id, run->job.import_id, &draft,
                             context->now, error) &&
           db_commit(run->tx, error);
}

static ImportWork *file_read_again(const Context *context, const ImportFile *file, GError **error)
{
    g_autoptr(GBytes) bytes = NULL;
    g_autofree char *refusal = NULL;
    if (!import_file_bytes(context->db, context->business_id, file->id, &bytes, error)) {
        return NULL;
    }
    ImportWork *work = bytes != NULL ? import_work_read_again(context, file, bytes, &refusal) : NULL;
    if (work == NULL) {
        error_set(error, ERROR_CONFLICT, "%s", refusal != NULL ? refusal : "its bytes are gone");
    }
    return work;
}

static bool file_take(Run *run, GError **error)
{
    const Context *context = &run->context;
    ImportPace pace = {step, run};
    g_autoptr(RecordList) one = NULL;
    if (!import_file_load(context->db, context->business_id, run->job.import_id, &one, error)) {
        return false;
    }
    if (record_count(one) == 0) {
        return error_set(error, ERROR_NOT_FOUND, "no such file");
    }
    g_autoptr(ImportWork) work = file_read_again(context, import_file_at(one, 0), error);
    if (work == NULL) {
        return false;
    }
    work->pace = &pace;
    writing_begin(run->queue, work->read.batch);
    bool taken = part_begin(run, error) && import_work_take(work, context, true, error) &&
                 file_finish(run, work, error);
    part_drop(run);
    return taken;
}

static bool run_begin(Run *run, Db *db, GError **error)
{
    ContextOptions options = {run->queue->app,      db, NULL, run->job.user_id,
                              run->job.business_id, DOOR_PAGE};
    return context_init(&run->context, &options, error);
}

static void job_run(ImportQueue *queue, Db *db, ImportJob *job)
{
    Run run = {.queue = queue, .job = *job};
    g_autoptr(GError) failure = NULL;
    phase_set(queue, IMPORT_PHASE_READING);
    bool taken = run_begin(&run, db, &failure) && file_take(&run, &failure);
    context_clear(&run.context);
    if (taken) {
        phase_set(queue, IMPORT_PHASE_NONE);
        parts_forget(queue, db, job);
        return;
    }
    g_message("a file did not come in: %s", failure->message);
    if (!is_ending(queue)) {
        job_undo(queue, db, job, IMPORT_JOB_FAILED);
    }
}

/* Who asked may not have committed yet; or has thought better of it. */
static bool job_take(ImportQueue *queue, Db *db, Ticket ticket, ImportJob *ret_job)
{
    *ret_job = (ImportJob){ticket.business_id, ticket.import_id, 0, IMPORT_JOB_QUEUED, 0};
    for (int tries = 0; tries < COMMIT_TRIES && !is_ending(queue); tries++) {
        g_autoptr(GError) failure = NULL;
        g_autoptr(RecordList) one = NULL;
        bool moved = false;
        if (!job_move(db, ret_job, IMPORT_JOB_RUNNING, app_now(queue->app), &moved, &failure) ||
            (moved && !import_job_load(db, ticket.business_id, ticket.import_id, &one, &failure))) {
            g_message("a file cannot begin yet: %s", failure->message);
        } else if (moved && record_count(one) > 0) {
            ret_job->user_id = import_job_at(one, 0)->user_id;
            return true;
        }
        pause_for(queue, COMMIT_STEP_US);
    }
    return false;
}

/* --- the thread --- */

static void work_set(ImportQueue *queue, Ticket ticket)
{
    g_mutex_lock(&queue->lock);
    queue->at_work = ticket;
    queue->progress = (ImportProgress){
        ticket.import_id != 0 ? IMPORT_PHASE_WAITING : IMPORT_PHASE_NONE, 0, 0, -1};
    g_mutex_unlock(&queue->lock);
}

static bool ticket_wait(ImportQueue *queue, Ticket *ret_ticket)
{
    g_mutex_lock(&queue->lock);
    while (!queue->ending && queue->tickets->len == 0) {
        g_cond_wait(&queue->moved, &queue->lock);
    }
    bool got = !queue->ending;
    if (got) {
        *ret_ticket = g_array_index(queue->tickets, Ticket, 0);
        g_array_remove_index(queue->tickets, 0);
        queue->at_work = *ret_ticket;
        queue->progress = (ImportProgress){IMPORT_PHASE_WAITING, 0, 0, -1};
    }
    g_mutex_unlock(&queue->lock);
    return got;
}

/* What a server left that ended in the middle. */
static void left_take_up(ImportQueue *queue, Db *db, const ImportJob *left)
{
    ImportJob job = *left;
    if (g_str_equal(left->state, IMPORT_JOB_QUEUED)) {
        (void)import_queue_add(queue, left->business_id, left->import_id);
        return;
    }
    bool stopping = g_str_equal(left->state, IMPORT_JOB_STOPPING);
    work_set(queue, (Ticket){left->business_id, left->import_id});
    job_undo(queue, db, &job, stopping ? IMPORT_JOB_CANCELLED : IMPORT_JOB_INTERRUPTED);
}

static void all_left_take_up(ImportQueue *queue, Db *db)
{
    g_autoptr(GError) failure = NULL;
    g_autoptr(RecordList) jobs = NULL, parts = NULL;
    if (!import_job_list_live(db, &jobs, &failure) ||
        !import_part_list_left(db, &parts, &failure)) {
        g_message("files that were on their way: %s", failure->message);
        return;
    }
    for (size_t i = 0; i < record_count(jobs); i++) {
        left_take_up(queue, db, import_job_at(jobs, i));
    }
    for (size_t i = 0; i < record_count(parts); i++) {
        parts_forget(queue, db, import_job_at(parts, i));
    }
}

static bool job_do(ImportQueue *queue, const Ticket *ticket)
{
    g_autoptr(GError) failure = NULL;
    ImportJob job = {0};
    Db *db = app_take_db(queue->app, &failure);
    if (db == NULL) {
        g_message("no file can come in: %s", failure->message);
        return false;
    }
    if (ticket == NULL) {
        all_left_take_up(queue, db);
    } else if (job_take(queue, db, *ticket, &job)) {
        job_run(queue, db, &job);
    }
    app_give_db(queue->app, db);
    return true;
}

/* A database that is away comes back. */
static void job_await(ImportQueue *queue, const Ticket *ticket)
{
    while (!job_do(queue, ticket) && !is_ending(queue)) {
        pause_for(queue, AGAIN_US);
    }
    work_set(queue, (Ticket){0});
}

static gpointer worker(gpointer data)
{
    ImportQueue *queue = data;
    Ticket ticket = {0};
    job_await(queue, NULL);
    while (ticket_wait(queue, &ticket)) {
        job_await(queue, &ticket);
    }
    return NULL;
}

ImportQueue *import_queue_new(App *app, const ImportQueueOptions *options)
{
    ImportQueue *queue = g_new0(ImportQueue, 1);
    queue->app = app;
    queue->options = options != NULL ? *options : (ImportQueueOptions){0};
    queue->options.part_us = queue->options.part_us > 0 ? queue->options.part_us : PART_US;
    queue->options.pause_us = queue->options.pause_us > 0 ? queue->options.pause_us : PAUSE_US;
    g_mutex_init(&queue->lock);
    g_cond_init(&queue->moved);
    queue->tickets = g_array_new(FALSE, FALSE, sizeof(Ticket));
    queue->thread = g_thread_new("imports", worker, queue);
    return queue;
}

void import_queue_free(ImportQueue *queue)
{
    if (queue == NULL) {
        return;
    }
    g_mutex_lock(&queue->lock);
    queue->ending = true;
    g_cond_broadcast(&queue->moved);
    g_mutex_unlock(&queue->lock);
    g_thread_join(queue->thread);
    g_array_unref(queue->tickets);
    g_mutex_clear(&queue->lock);
    g_cond_clear(&queue->moved);
    g_free(queue);
}

/* With the lock. */
static bool is_waiting(const ImportQueue *queue, int64_t business_id, int64_t import_id)
{
    for (guint i = 0; i < queue->tickets->len; i++) {
        const Ticket *ticket = &g_array_index(queue->tickets, Ticket, i);
        if (ticket->business_id == business_id && ticket->import_id == import_id) {
            return true;
        }
    }
    return false;
}

/* A start may find among what is left what was sent a moment ago. */
bool import_queue_add(ImportQueue *queue, int64_t business_id, int64_t import_id)
{
    Ticket ticket = {business_id, import_id};
    g_mutex_lock(&queue->lock);
    bool waiting = is_waiting(queue, business_id, import_id);
    bool room = !waiting && queue->tickets->len < IMPORT_QUEUE_MAX;
    if (room) {
        g_array_append_val(queue->tickets, ticket);
        g_cond_broadcast(&queue->moved);
    }
    g_mutex_unlock(&queue->lock);
    return waiting || room;
}

/* With the lock. */
static int64_t seconds_left(const ImportQueue *queue)
{
    const ImportProgress *progress = &queue->progress;
    int64_t written = progress->done - queue->first_done;
    double lasted_s = (double)(g_get_monotonic_time() - queue->begun_us) / G_USEC_PER_SEC;
    if (progress->phase != IMPORT_PHASE_WRITING || written <= 0) {
        return -1;
    }
    return (int64_t)((double)(progress->rows - progress->done) * lasted_s / (double)written) + 1;
}

const char *import_phase_key(ImportPhase phase)
{
    static const char *const KEYS[] = {"", "waiting", "reading", "writing", "undoing"};
    return KEYS[phase];
}

ImportProgress import_queue_progress(ImportQueue *queue, int64_t business_id, int64_t import_id)
{
    ImportProgress progress = {IMPORT_PHASE_NONE, 0, 0, -1};
    g_mutex_lock(&queue->lock);
    if (queue->at_work.business_id == business_id && queue->at_work.import_id == import_id) {
        progress = queue->progress;
        progress.seconds_left = seconds_left(queue);
    } else if (is_waiting(queue, business_id, import_id)) {
        progress.phase = IMPORT_PHASE_WAITING;
    }
    g_mutex_unlock(&queue->lock);
    return progress;
}

bool import_queue_is_writing(ImportQueue *queue, int64_t business_id)
{
    g_mutex_lock(&queue->lock);
    bool writing = queue->at_work.business_id == business_id &&
                   (queue->progress.phase == IMPORT_PHASE_WRITING ||
                    queue->progress.phase == IMPORT_PHASE_UNDOING);
    g_mutex_unlock(&queue->lock);
    return writing;
}
