// SPDX-License-Identifier: Apache-2.0
/* TODO: later */
const char *const THING_PLACE = "/home/somebody/tangga";
