using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace PaConnect.Data.Migrations
{
    /// <inheritdoc />
    public partial class RegisterByItsIndex : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "ix_register_entries_location_tasks",
                table: "register_entries");

            migrationBuilder.CreateIndex(
                name: "ix_register_entries_location_tasks",
                table: "register_entries",
                columns: new[] { "location", "tasks" })
                .Annotation("Npgsql:IndexInclude", new[] { "reach_metres", "availability", "profile_id", "published_at" })
                .Annotation("Npgsql:IndexMethod", "gist")
                .Annotation("Npgsql:IndexOperators", new[] { "point_ops", "gist__int_ops" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "ix_register_entries_location_tasks",
                table: "register_entries");

            migrationBuilder.CreateIndex(
                name: "ix_register_entries_location_tasks",
                table: "register_entries",
                columns: new[] { "location", "tasks" })
                .Annotation("Npgsql:IndexInclude", new[] { "reach_metres", "availability" })
                .Annotation("Npgsql:IndexMethod", "gist")
                .Annotation("Npgsql:IndexOperators", new[] { "point_ops", "gist__int_ops" });
        }
    }
}
