using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace PaConnect.Data.Migrations
{
    /// <inheritdoc />
    public partial class OneStepFromACase : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "ix_sanctions_case_id",
                table: "sanctions");

            migrationBuilder.AddColumn<uint>(
                name: "xmin",
                table: "memberships",
                type: "xid",
                rowVersion: true,
                nullable: false,
                defaultValue: 0u);

            migrationBuilder.AddColumn<uint>(
                name: "xmin",
                table: "case_claims",
                type: "xid",
                rowVersion: true,
                nullable: false,
                defaultValue: 0u);

            migrationBuilder.CreateIndex(
                name: "ux_sanctions_one_step_from_a_case",
                table: "sanctions",
                columns: new[] { "case_id", "account_id", "step" },
                unique: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "ux_sanctions_one_step_from_a_case",
                table: "sanctions");

            migrationBuilder.DropColumn(
                name: "xmin",
                table: "memberships");

            migrationBuilder.DropColumn(
                name: "xmin",
                table: "case_claims");

            migrationBuilder.CreateIndex(
                name: "ix_sanctions_case_id",
                table: "sanctions",
                column: "case_id");
        }
    }
}
