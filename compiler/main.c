/* SPDX-License-Identifier: MIT */
/*
 * main.c - the command cnnc: options, one of the commands, an exit status.
 */
#include "cli.h"

#include <errno.h>
#include <stdlib.h>
#include <string.h>

#ifndef CNNC_VERSION
#define CNNC_VERSION "unknown"
#endif

static ExitStatus (*const commands[COMMANDS])(const Options *) = {
	command_compile, command_train, command_run, command_check, command_predict};

static ExitStatus run(Options *options)
{
	ExitStatus status;

	if (options->help) {
		print_help(options->command, stdout);
		return STATUS_OK;
	}
	if (options->version) {
		puts("cnnc " CNNC_VERSION);
		return STATUS_OK;
	}
	status = program_read(options);
	return status == STATUS_OK ? commands[options->command](options) : status;
}

int main(int argc, char **argv)
{
	Options options;
	ExitStatus status = STATUS_USAGE;

	if (options_parse(argc, argv, &options))
		status = run(&options);
	options_free(&options);
	errno = 0;
	if (fflush(stdout) != 0 || ferror(stdout)) {
		fprintf(stderr, "standard output: error: %s\n",
			errno ? strerror(errno) : "could not be written");
		status = status == STATUS_OK ? STATUS_INPUT : status;
	}
	return (int)status;
}
