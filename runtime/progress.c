/* SPDX-License-Identifier: MIT */
/*
 * progress.c - how far training is: one line that redraws itself on a terminal, and plain lines,
 * one at the end of an epoch, everywhere else.
 *
 * The one idea: time comes from the caller and all state is in the caller's struct, so the line
 * is a function of its arguments.
 */
#include "data.h"

#include <string.h>
#include <time.h>

/* Seconds between two drawings. */
#define REDRAW 0.1

/* A line is no longer than this, however wide the terminal is. */
#define LINE_MAX_COLUMNS 120
/*
 * Columns beside the bar that do not change: "[", "] 100%  ", and "  123456 images/s", for which
 * room is kept so that the bar stays still while the speed gains and loses digits.
 */
#define BESIDE_BAR 26
#define BAR_MIN    6
#define BAR_MAX    30

double progress_clock(void)
{
	struct timespec now;

	if (clock_gettime(CLOCK_MONOTONIC, &now) != 0)
		return 0;
	return (double)now.tv_sec + (double)now.tv_nsec * 1e-9;
}

/* "loss 0.4321  accuracy 0.8712", each after prefix. Returns the length, always below room. */
static int write_values(const Progress *p, char *text, size_t room, const char *prefix, double loss,
			double metric)
{
	int used = snprintf(text, room, "%sloss %.4f", prefix, loss);

	if (p->metric && used > 0 && (size_t)used < room)
		used += snprintf(text + used, room - (size_t)used, "  %s%.40s %.4f", prefix,
				 p->metric, metric);
	return used < 0 ? 0 : (size_t)used < room ? used : (int)room - 1;
}

/* Images a second since the epoch began; 0 if no time has passed. */
static double speed(const Progress *p, uint64_t done, double now)
{
	return now > p->started ? (double)done / (now - p->started) : 0;
}

/* Put text in the place of the line that is drawn, covering its rest with spaces. */
static void redraw(Progress *p, const char *text)
{
	int width = (int)strlen(text);
	int rest = p->width > width ? p->width - width : 0;

	fprintf(p->out, "\r%s%*s", text, rest, "");
	fflush(p->out);
	p->width = width;
}

void progress_begin(Progress *progress, int epoch, double now)
{
	progress->epoch = epoch;
	progress->started = now;
	progress->drawn = now - 2 * REDRAW;
	progress->width = 0;
}

void progress_step(Progress *p, uint64_t done, double loss, double metric, double now)
{
	char head[48], values[160], tail[48], line[320], bar[BAR_MAX + 1] = "";
	double part = p->examples ? (double)done / (double)p->examples : 1;
	int columns = p->columns > 0 ? p->columns - 1 : 79;
	int length, bar_length;

	if (!p->terminal || now - p->drawn < REDRAW)
		return;
	p->drawn = now;
	part = part < 1 ? part : 1;
	columns = columns < LINE_MAX_COLUMNS ? columns : LINE_MAX_COLUMNS;
	length = snprintf(head, sizeof head, "epoch %d/%d  ", p->epoch, p->epochs);
	length += write_values(p, values, sizeof values, "", loss, metric);
	snprintf(tail, sizeof tail, "  %.0f images/s", speed(p, done, now));
	bar_length = columns - length - BESIDE_BAR;
	bar_length = bar_length < BAR_MAX ? bar_length : BAR_MAX;
	if (bar_length >= BAR_MIN) {
		memset(bar, ' ', (size_t)bar_length);
		memset(bar, '#', (size_t)(part * bar_length));
		bar[bar_length] = 0;
		snprintf(line, sizeof line, "%s[%s] %3.0f%%  %s%s", head, bar, 100 * part, values,
			 tail);
	} else {
		snprintf(line, sizeof line, "%s%3.0f%%  %s%s", head, 100 * part, values, tail);
	}
	line[columns] = 0;
	redraw(p, line);
}

void progress_end(Progress *p, uint64_t done, double loss, double metric, double now)
{
	char values[160], line[320];

	write_values(p, values, sizeof values, "", loss, metric);
	snprintf(line, sizeof line, "epoch %d/%d  %s  %.0f images/s  %.1f s", p->epoch, p->epochs,
		 values, speed(p, done, now), now - p->started);
	if (p->terminal)
		redraw(p, line);
	else
		fputs(line, p->out);
	fputc('\n', p->out);
	fflush(p->out);
	p->width = 0;
}

void progress_test(Progress *p, double loss, double metric)
{
	char values[160];

	write_values(p, values, sizeof values, "test ", loss, metric);
	fprintf(p->out, "epoch %d/%d  %s\n", p->epoch, p->epochs, values);
	fflush(p->out);
}

void progress_break(Progress *p)
{
	if (p->width > 0)
		fputc('\n', p->out);
	fflush(p->out);
	p->width = 0;
}
