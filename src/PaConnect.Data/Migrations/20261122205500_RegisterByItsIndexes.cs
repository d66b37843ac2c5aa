using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace PaConnect.Data.Migrations
{
    /// <inheritdoc />
    public partial class RegisterByItsIndexes : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "ix_register_entries_location_tasks",
                table: "register_entries");

            migrationBuilder.DropIndex(
                name: "ix_register_entries_published_at_profile_id",
                table: "register_entries");

            migrationBuilder.AlterDatabase()
                .Annotation("Npgsql:PostgresExtension:pg_trgm", ",,")
                .OldAnnotation("Npgsql:PostgresExtension:intarray", ",,")
                .OldAnnotation("Npgsql:PostgresExtension:pg_trgm", ",,");

            migrationBuilder.CreateIndex(
                name: "ix_register_entries_location",
                table: "register_entries",
                column: "location")
                .Annotation("Npgsql:IndexInclude", new[] { "reach_metres", "availability", "tasks", "assistant_id", "profile_id", "published_at" })
                .Annotation("Npgsql:IndexMethod", "gist");

            migrationBuilder.CreateIndex(
                name: "ix_register_entries_published_at_profile_id",
                table: "register_entries",
                columns: new[] { "published_at", "profile_id" })
                .Annotation("Npgsql:IndexInclude", new[] { "location", "reach_metres", "availability" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "ix_register_entries_location",
                table: "register_entries");

            migrationBuilder.DropIndex(
                name: "ix_register_entries_published_at_profile_id",
                table: "register_entries");

            migrationBuilder.AlterDatabase()
                .Annotation("Npgsql:PostgresExtension:intarray", ",,")
                .Annotation("Npgsql:PostgresExtension:pg_trgm", ",,")
                .OldAnnotation("Npgsql:PostgresExtension:pg_trgm", ",,");

            migrationBuilder.CreateIndex(
                name: "ix_register_entries_location_tasks",
                table: "register_entries",
                columns: new[] { "location", "tasks" })
                .Annotation("Npgsql:IndexInclude", new[] { "reach_metres", "availability", "profile_id", "published_at" })
                .Annotation("Npgsql:IndexMethod", "gist")
                .Annotation("Npgsql:IndexOperators", new[] { "point_ops", "gist__int_ops" });

            migrationBuilder.CreateIndex(
                name: "ix_register_entries_published_at_profile_id",
                table: "register_entries",
                columns: new[] { "published_at", "profile_id" });
        }
    }
}
