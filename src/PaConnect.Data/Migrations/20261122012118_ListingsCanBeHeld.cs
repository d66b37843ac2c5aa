using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace PaConnect.Data.Migrations
{
    /// <inheritdoc />
    public partial class ListingsCanBeHeld : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropCheckConstraint(
                name: "ck_job_adverts_live_version",
                table: "job_adverts");

            migrationBuilder.AddColumn<bool>(
                name: "is_held_silently",
                table: "job_adverts",
                type: "boolean",
                nullable: false,
                defaultValue: false);

            migrationBuilder.AddColumn<bool>(
                name: "was_paused_when_held",
                table: "job_adverts",
                type: "boolean",
                nullable: false,
                defaultValue: false);

            migrationBuilder.AddColumn<bool>(
                name: "is_held_silently",
                table: "assistant_profiles",
                type: "boolean",
                nullable: false,
                defaultValue: false);

            migrationBuilder.AddColumn<bool>(
                name: "was_paused_when_held",
                table: "assistant_profiles",
                type: "boolean",
                nullable: false,
                defaultValue: false);

            migrationBuilder.AddCheckConstraint(
                name: "ck_job_adverts_live_version",
                table: "job_adverts",
                sql: "state not in ('Live', 'Paused', 'Held') or live_version is not null");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropCheckConstraint(
                name: "ck_job_adverts_live_version",
                table: "job_adverts");

            migrationBuilder.DropColumn(
                name: "is_held_silently",
                table: "job_adverts");

            migrationBuilder.DropColumn(
                name: "was_paused_when_held",
                table: "job_adverts");

            migrationBuilder.DropColumn(
                name: "is_held_silently",
                table: "assistant_profiles");

            migrationBuilder.DropColumn(
                name: "was_paused_when_held",
                table: "assistant_profiles");

            migrationBuilder.AddCheckConstraint(
                name: "ck_job_adverts_live_version",
                table: "job_adverts",
                sql: "state not in ('Live', 'Paused') or live_version is not null");
        }
    }
}
