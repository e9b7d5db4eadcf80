/** The tables as jOOQ sees them, generated from the migrations; for repositories alone. */
package org.astrolabio.database.schema;
