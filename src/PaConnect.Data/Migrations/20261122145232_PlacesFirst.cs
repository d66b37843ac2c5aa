using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace PaConnect.Data.Migrations
{
    /// <inheritdoc />
    public partial class PlacesFirst : Migration
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
                .Annotation("Npgsql:IndexInclude", new[] { "reach_metres", "availability" })
                .Annotation("Npgsql:IndexMethod", "gist")
                .Annotation("Npgsql:IndexOperators", new[] { "point_ops", "gist__int_ops" });

            migrationBuilder.CreateIndex(
                name: "ix_register_entries_published_at_profile_id",
                table: "register_entries",
                columns: new[] { "published_at", "profile_id" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "ix_register_entries_location_tasks",
                table: "register_entries");

            migrationBuilder.DropIndex(
                name: "ix_register_entries_published_at_profile_id",
                table: "register_entries");

            migrationBuilder.CreateIndex(
                name: "ix_register_entries_location_tasks",
                table: "register_entries",
                columns: new[] { "location", "tasks" })
                .Annotation("Npgsql:IndexMethod", "gist")
                .Annotation("Npgsql:IndexOperators", new[] { "point_ops", "gist__int_ops" });
        }
    }
}
