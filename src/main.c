// SPDX-License-Identifier: Apache-2.0
/* The program: commands in src/command, pages in src/page, the API in src/api, joined in serve.c. */
#include <signal.h>

#include "command/command.h"
#include "serve.h"

int main(int argc, char **argv)
{
    signal(SIGPIPE, SIG_IGN);
    return command_main(argc, argv, serve);
}
