#pragma once
// libxml2 may be built with ICU; its headers then clash with those that Foundation brings along.
#include <libxml/xmlversion.h>
#undef LIBXML_ICU_ENABLED
#include <libxml/parser.h>
#include <libxml/tree.h>
#include <libxml/xmlerror.h>

/* Keeps libxml2 from writing to stderr. */
static inline void infra_xml_ignore(void *context, const char *message, ...) {}
static inline void infra_xml_silence(void) { xmlSetGenericErrorFunc(NULL, infra_xml_ignore); }

/* xmlFree is a variable in C. */
static inline void infra_xml_free(xmlChar *text) { xmlFree(text); }
