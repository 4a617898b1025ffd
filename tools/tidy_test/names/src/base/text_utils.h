// SPDX-License-Identifier: Apache-2.0
#pragma once
/* A file whose name says nothing about what it holds, so that it will hold everything. */
